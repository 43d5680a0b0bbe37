package org.homeward.observations.devices;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.London;
import org.jspecify.annotations.Nullable;

/** One device of a home: its label, when it has to be calibrated, and what happened to it. */
public record Device(
        UUID id,
        HomeId home,
        Label label,
        @Nullable LocalDate calibrationDue,
        @Nullable Left left,
        Story story) {
    private static final int LOW_BATTERY = 20;

    /** That it is no longer in the home: why, since when and who said so. */
    record Left(Leaving why, java.time.Instant at, String by) {
        String words() {
            return why.words() + ". " + London.words(at) + ", by " + by + ".";
        }
    }

    public String path() {
        return "/homes/" + home + "/devices/" + id;
    }

    boolean isCalibrationLate(LocalDate today) {
        return calibrationDue != null && today.isAfter(calibrationDue);
    }

    /** Nobody wrote down when a device that measures has to be calibrated. */
    boolean isCalibrationUnknown() {
        return calibrationDue == null && label.kind().measures();
    }

    /** "3 days". */
    String late(LocalDate since, LocalDate today) {
        long days = ChronoUnit.DAYS.between(since, today);
        return days == 1 ? "1 day" : days + " days";
    }

    boolean isBatteryLow() {
        return story.last(DeviceDeed.Kind.BATTERY)
                .filter(deed -> deed.facts().level() != null && deed.facts().level() < LOW_BATTERY)
                .isPresent();
    }

    boolean isFine(LocalDate today) {
        return story.openFaults().isEmpty()
                && story.openLoan().isEmpty()
                && !isCalibrationLate(today)
                && !isCalibrationUnknown()
                && !isBatteryLow();
    }

    /** Why whoever measures with it should take another one, or null. */
    public @Nullable String doubt(LocalDate today) {
        if (!story.openFaults().isEmpty()) {
            return label.tag() + " has a fault that is not put right. Use another one if you can.";
        }
        return isCalibrationLate(today)
                ? "The calibration of " + label.tag() + " is overdue. Tell your manager."
                : null;
    }
}

package org.homeward.programme.equipment;

import java.time.LocalDate;
import java.util.UUID;
import org.homeward.kernel.London;
import org.jspecify.annotations.Nullable;

/** One thing the team owns: its label, where it is since when, after how many turns, and who has it, if it is lent. */
record Thing(
        UUID id,
        Label label,
        Standing standing,
        @Nullable LocalDate lastCalibrated,
        @Nullable Lent lent) {
    private static final int CALIBRATED_FOR_MONTHS = 12;

    record Standing(KitState state, LocalDate since, int turn) {}

    /** An open loan. */
    record Lent(
            UUID loan,
            UUID organisation,
            String name,
            @Nullable LocalDate until) {
        boolean isLate(LocalDate today) {
            return until != null && today.isAfter(until);
        }
    }

    String path() {
        return LedgerPage.PATH + "/" + id;
    }

    KitState state() {
        return standing.state();
    }

    /** A year after the last calibration; null when it needs none, or nobody knows when the last was. */
    @Nullable
    LocalDate calibrationDue() {
        return label.kind().isCalibrated() && lastCalibrated != null
                ? lastCalibrated.plusMonths(CALIBRATED_FOR_MONTHS)
                : null;
    }

    boolean isCalibrationLate(LocalDate today) {
        LocalDate due = calibrationDue();
        return due != null && today.isAfter(due);
    }

    String calibration(LocalDate today) {
        LocalDate due = calibrationDue();
        if (!label.kind().isCalibrated()) {
            return "not needed";
        }
        return due == null ? "not known" : London.words(due) + (isCalibrationLate(today) ? ", overdue" : "");
    }

    /** "On loan: Beechwood House". */
    String where() {
        return lent == null ? state().words() : state().words() + ": " + lent.name();
    }
}

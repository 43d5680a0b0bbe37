package org.homeward.clinical.gatt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Heart rate, 0x2A37. A rate without skin contact, or a rate of 0, is no heart rate. */
public record HeartRateMeasurement(
        int rate,
        Contact contact,
        @Nullable Integer kilojoules,
        @Nullable List<Integer> intervals,
        List<String> warnings)
        implements Measurement {
    private static final int FIRST_RESERVED = 5;

    /** Whether the sensor can tell that it touches the skin, and does. */
    public enum Contact {
        NOT_SUPPORTED("notSupported"),
        NOT_DETECTED("supportedNotDetected"),
        DETECTED("supportedDetected");

        private final String key;

        Contact(String key) {
            this.key = key;
        }

        static Contact of(Flags flags) {
            if (flags.has(2)) {
                return flags.has(1) ? DETECTED : NOT_DETECTED;
            }
            return NOT_SUPPORTED;
        }
    }

    static Layout layout(Flags flags, int got) {
        return new Layout()
                .field("heartRate", flags.has(0) ? 2 : 1)
                .when(flags.has(3), "energyExpended", 2)
                .pairsToTheEnd(flags.has(4), "rrIntervals", got);
    }

    static HeartRateMeasurement read(Octets octets) {
        Flags flags = octets.flags();
        int rate = flags.has(0) ? octets.two() : octets.one();
        Contact contact = Contact.of(flags);
        Integer kilojoules = flags.has(3) ? (Integer) octets.two() : null;
        List<Integer> intervals = flags.has(4) ? intervals(octets) : null;
        Warnings warnings = Warnings.of(flags, FIRST_RESERVED)
                .when(contact == Contact.NOT_DETECTED, "NO_CONTACT")
                .when(contact != Contact.NOT_DETECTED && rate == 0, "PULSE_NOT_AVAILABLE");
        return new HeartRateMeasurement(rate, contact, kilojoules, intervals, warnings.asList());
    }

    @Override
    public Map<String, @Nullable Object> decoded() {
        return new Tree()
                .put("heartRate", rate)
                .put("contact", contact.key)
                .putIfSent("energyExpended_kJ", kilojoules)
                .putIfSent("rrIntervals_1024ths", intervals)
                .asMap();
    }

    @Override
    public Map<String, @Nullable Object> normalised() {
        boolean chartable = contact != Contact.NOT_DETECTED && rate > 0;
        return new Tree()
                .put("pulse_per_min", chartable ? (Integer) rate : null)
                .asMap();
    }

    private static List<Integer> intervals(Octets octets) {
        List<Integer> intervals = new ArrayList<>();
        while (octets.left() > 0) {
            intervals.add(octets.two());
        }
        return List.copyOf(intervals);
    }
}

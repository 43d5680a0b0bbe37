package org.homeward.observations.api;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a device said, and every number as it was sent that had to be rounded: kept beside the readings (HZ-14). */
final class Unrounded {
    private static final int MOST = 20;
    private static final Pattern NAME = Pattern.compile("[a-z0-9_]{1,20}");
    static final String ADVICE = "raw holds at most " + MOST + " texts, by field: rr, spo2, temp and so on.";

    private Unrounded() {}

    static boolean isSound(Map<String, String> raw) {
        return raw.size() <= MOST
                && raw.entrySet().stream()
                        .allMatch(each -> NAME.matcher(each.getKey()).matches() && each.getValue() != null);
    }

    static Map<String, String> kept(SentSet sent) {
        Map<String, String> kept = new TreeMap<>();
        keep(kept, "rr", sent.respirationRate(), 0);
        keep(kept, "spo2", sent.oxygenSaturation(), 0);
        keep(kept, "sbp", sent.systolic(), 0);
        keep(kept, "dbp", sent.diastolic(), 0);
        keep(kept, "pulse", sent.pulse(), 0);
        keep(kept, "temp", sent.temperature(), 1);
        keep(kept, "o2_flow", sent.oxygenFlow(), 1);
        kept.putAll(sent.raw() == null ? Map.of() : sent.raw());
        return kept;
    }

    private static void keep(Map<String, String> kept, String field, @Nullable BigDecimal sent, int digits) {
        if (sent != null && sent.stripTrailingZeros().scale() > digits) {
            kept.put(field, sent.toPlainString());
        }
    }
}

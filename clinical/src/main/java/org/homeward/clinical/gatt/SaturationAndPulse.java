package org.homeward.clinical.gatt;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Oxygen saturation in per cent and pulse rate, as an oximeter always sends them together. */
public record SaturationAndPulse(DeviceNumber saturation, DeviceNumber pulse) {

    static SaturationAndPulse read(Octets octets) {
        return new SaturationAndPulse(octets.sfloat(), octets.sfloat());
    }

    Tree putInto(Tree tree) {
        return tree.put("spo2", saturation.tree()).put("pulseRate", pulse.tree());
    }

    Warnings warn(Warnings warnings) {
        return warnings.unlessUsable(saturation, "SPO2").unlessUsable(pulse, "PULSE");
    }

    Map<String, @Nullable Object> normalised(OximeterStatus status) {
        boolean chartable = status.chartable();
        return new Tree()
                .put("spo2_percent", chartable ? saturation.whole() : null)
                .put("pulse_per_min", chartable ? pulse.whole() : null)
                .asMap();
    }
}

package org.homeward.observations.round;

import java.util.List;
import java.util.function.Function;
import org.homeward.clinical.signs.BloodPressure;
import org.homeward.clinical.signs.Breathing;
import org.homeward.clinical.signs.Consciousness;
import org.homeward.clinical.signs.Temperature;
import org.homeward.clinical.signs.VitalSigns;
import org.jspecify.annotations.Nullable;

/** The readings of a person's last set as they would be typed; an empty text where there was none. */
final class LastReadings {
    private LastReadings() {}

    static List<String> typed(VitalSigns last) {
        BloodPressure pressure = last.bloodPressure();
        return List.of(
                text(last.respirationRate(), rate -> String.valueOf(rate.perMinute())),
                text(last.oxygenSaturation(), saturation -> String.valueOf(saturation.percent())),
                text(last.breathing(), Breathing::key),
                text(pressure, both -> String.valueOf(both.systolic())),
                text(pressure == null ? null : pressure.diastolic(), String::valueOf),
                text(last.pulse(), pulse -> String.valueOf(pulse.perMinute())),
                text(last.consciousness(), Consciousness::letter),
                text(last.temperature(), Temperature::celsius));
    }

    private static <T> String text(@Nullable T reading, Function<T, String> words) {
        return reading == null ? "" : words.apply(reading);
    }
}

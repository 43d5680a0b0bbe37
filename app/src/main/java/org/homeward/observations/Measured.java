package org.homeward.observations;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.homeward.clinical.plausibility.Measure;
import org.homeward.clinical.signs.BloodPressure;
import org.homeward.clinical.signs.OxygenSaturation;
import org.homeward.clinical.signs.Pulse;
import org.homeward.clinical.signs.RespirationRate;
import org.homeward.clinical.signs.VitalSigns;
import org.jspecify.annotations.Nullable;

/** The reading of a measure as a number: to tell whether a person who looked twice looked at this one. */
public final class Measured {
    /** As long as a program may send it; a power of ten is no reading. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}([.][0-9]{1,40})?");

    private Measured() {}

    /** The number, or null when it was not measured or is none. */
    public static @Nullable BigDecimal of(Measure measure, VitalSigns signs, OxygenTherapy oxygen) {
        return switch (measure) {
            case RESPIRATION_RATE -> whole(signs.respirationRate(), RespirationRate::perMinute);
            case OXYGEN_SATURATION -> whole(signs.oxygenSaturation(), OxygenSaturation::percent);
            case SYSTOLIC -> whole(signs.bloodPressure(), BloodPressure::systolic);
            case DIASTOLIC -> whole(signs.bloodPressure(), BloodPressure::diastolic);
            case PULSE -> whole(signs.pulse(), Pulse::perMinute);
            case TEMPERATURE ->
                tenths(signs.temperature() == null ? null : signs.temperature().tenths());
            case OXYGEN_FLOW -> tenths(oxygen.flowTenths());
            case OXYGEN_CONCENTRATION,
                    GLUCOSE,
                    WEIGHT,
                    HEIGHT,
                    BMI,
                    FLUID,
                    PAIN,
                    STOOL_TYPE,
                    ABBEY,
                    MUST,
                    OBSERVATION_TIME -> null;
        };
    }

    /** The same of what was measured beside the signs; HI and LO are no numbers. */
    static @Nullable BigDecimal of(Measure measure, WeightAndGlucose beside) {
        String text = measure == Measure.WEIGHT ? beside.weightText() : beside.glucoseText();
        return isNumber(text) ? new BigDecimal(text) : null;
    }

    /** Whether a text is a number as a reading is. */
    public static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** Whether a text is this reading, once it is rounded half up as the reading was. */
    static boolean isSame(@Nullable String text, @Nullable BigDecimal reading) {
        return text != null
                && reading != null
                && isNumber(text)
                && new BigDecimal(text)
                                .setScale(reading.scale(), RoundingMode.HALF_UP)
                                .compareTo(reading)
                        == 0;
    }

    private static <T> @Nullable BigDecimal whole(@Nullable T reading, Function<T, @Nullable Integer> number) {
        Integer whole = reading == null ? null : number.apply(reading);
        return whole == null ? null : BigDecimal.valueOf(whole);
    }

    private static @Nullable BigDecimal tenths(@Nullable Integer tenths) {
        return tenths == null ? null : BigDecimal.valueOf(tenths, 1);
    }
}

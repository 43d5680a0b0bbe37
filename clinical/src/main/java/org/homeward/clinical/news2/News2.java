package org.homeward.clinical.news2;

import org.homeward.clinical.news2.News2Score.Complete;
import org.homeward.clinical.news2.News2Score.Empty;
import org.homeward.clinical.news2.News2Score.Partial;
import org.homeward.clinical.signs.BloodPressure;
import org.homeward.clinical.signs.Breathing;
import org.homeward.clinical.signs.Consciousness;
import org.homeward.clinical.signs.OxygenSaturation;
import org.homeward.clinical.signs.Pulse;
import org.homeward.clinical.signs.RespirationRate;
import org.homeward.clinical.signs.Temperature;
import org.homeward.clinical.signs.VitalSigns;
import org.jspecify.annotations.Nullable;

/**
 * NEWS2 of one set of vital signs, on whole numbers and tenths only.
 *
 * <p>Royal College of Physicians. National Early Warning Score (NEWS) 2. London: RCP, 2017.
 */
public final class News2 {

    private News2() {}

    /** Scores a set; ask {@link Suitability} first whether NEWS2 may be used for this person. */
    public static News2Score of(VitalSigns signs, SpO2Scale scale) {
        return signs.isEmpty() ? new Empty(scale) : scored(working(signs, scale), scale);
    }

    private static News2Score scored(Working working, SpO2Scale scale) {
        return working.isWhole()
                ? new Complete(working, scale, working.sum(), working.singleThree())
                : new Partial(working, scale, working.sum(), working.singleThree());
    }

    private static Working working(VitalSigns signs, SpO2Scale scale) {
        return new Working(
                respirationRate(signs.respirationRate()),
                scale == SpO2Scale.SCALE_1
                        ? spo2Scale1(signs.oxygenSaturation())
                        : spo2Scale2(signs.oxygenSaturation(), signs.breathing()),
                oxygen(signs.breathing()),
                systolic(signs.bloodPressure()),
                pulse(signs.pulse()),
                consciousness(signs.consciousness()),
                temperature(signs.temperature()));
    }

    private static @Nullable Integer respirationRate(@Nullable RespirationRate rate) {
        return rate == null ? null : Chart1.RESPIRATION_RATE.points(rate.perMinute());
    }

    private static @Nullable Integer spo2Scale1(@Nullable OxygenSaturation saturation) {
        return saturation == null ? null : Chart1.SPO2_SCALE_1.points(saturation.percent());
    }

    /** On scale 2 a saturation of 93 or more means nothing until we know whether the person breathes oxygen. */
    private static @Nullable Integer spo2Scale2(@Nullable OxygenSaturation saturation, @Nullable Breathing breathing) {
        if (saturation == null) {
            return null;
        }
        if (breathing == null && saturation.percent() > Chart1.SAME_ON_AIR_AND_OXYGEN) {
            return null;
        }
        return Chart1.spo2Scale2(breathing).points(saturation.percent());
    }

    private static @Nullable Integer oxygen(@Nullable Breathing breathing) {
        return breathing == null ? null : Chart1.breathing(breathing);
    }

    private static @Nullable Integer systolic(@Nullable BloodPressure pressure) {
        return pressure == null ? null : Chart1.SYSTOLIC_BLOOD_PRESSURE.points(pressure.systolic());
    }

    private static @Nullable Integer pulse(@Nullable Pulse pulse) {
        return pulse == null ? null : Chart1.PULSE.points(pulse.perMinute());
    }

    private static @Nullable Integer consciousness(@Nullable Consciousness state) {
        return state == null ? null : Chart1.consciousness(state);
    }

    private static @Nullable Integer temperature(@Nullable Temperature temperature) {
        return temperature == null ? null : Chart1.TEMPERATURE_TENTHS.points(temperature.tenths());
    }
}

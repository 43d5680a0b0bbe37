package org.homeward.bench.fill;

import java.util.random.RandomGenerator;
import org.homeward.clinical.signs.BloodPressure;
import org.homeward.clinical.signs.Breathing;
import org.homeward.clinical.signs.Consciousness;
import org.homeward.clinical.signs.OxygenSaturation;
import org.homeward.clinical.signs.Pulse;
import org.homeward.clinical.signs.RespirationRate;
import org.homeward.clinical.signs.Temperature;
import org.homeward.clinical.signs.VitalSigns;

/** What is usual for a person; each sitting is near it, so that none has to be confirmed as a great change. */
public record MadeUpSigns(int respiration, int saturation, boolean oxygen, int systolic, int pulse, int temperature) {
    public static MadeUpSigns of(RandomGenerator random) {
        return new MadeUpSigns(
                random.nextInt(14, 22),
                random.nextInt(92, 97),
                random.nextInt(20) == 0,
                random.nextInt(100, 136),
                random.nextInt(58, 92),
                random.nextInt(361, 369));
    }

    /** The signs of one sitting. */
    public VitalSigns next(RandomGenerator random) {
        int upper = systolic + random.nextInt(25);
        return new VitalSigns(
                new RespirationRate(respiration + random.nextInt(5)),
                new OxygenSaturation(saturation + random.nextInt(3)),
                oxygen ? Breathing.OXYGEN : Breathing.AIR,
                new BloodPressure(upper, upper - random.nextInt(45, 56)),
                new Pulse(pulse + random.nextInt(25)),
                Consciousness.ALERT,
                new Temperature(temperature + random.nextInt(12)));
    }
}

package org.homeward.pilot;

import java.util.Map;
import java.util.Random;
import org.homeward.clinical.signs.BloodPressure;
import org.homeward.clinical.signs.Breathing;
import org.homeward.clinical.signs.Consciousness;
import org.homeward.clinical.signs.MissingReason;
import org.homeward.clinical.signs.OxygenSaturation;
import org.homeward.clinical.signs.Parameter;
import org.homeward.clinical.signs.Pulse;
import org.homeward.clinical.signs.RespirationRate;
import org.homeward.clinical.signs.Temperature;
import org.homeward.clinical.signs.VitalSigns;

/**
 * What was measured at a sitting of the pilot: all seven signs, or the five that the kit measures by itself, for counting breaths and
 * judging how awake somebody is came with the training.
 */
record PilotSigns(Random random) {
    static final int BY_THE_KIT = 5;
    static final Map<Parameter, MissingReason> NOT_BY_THE_KIT = Map.of(
            Parameter.RESPIRATION_RATE, MissingReason.NOT_COMPETENT_STAFF,
            Parameter.CONSCIOUSNESS, MissingReason.NOT_COMPETENT_STAFF);

    VitalSigns all() {
        return byTheKit()
                .withRespirationRate(new RespirationRate(random.nextInt(13, 22)))
                .withConsciousness(Consciousness.ALERT);
    }

    VitalSigns byTheKit() {
        int systolic = random.nextInt(104, 152);
        return new VitalSigns(
                null,
                new OxygenSaturation(random.nextInt(94, 100)),
                Breathing.AIR,
                new BloodPressure(systolic, systolic - random.nextInt(45, 62)),
                new Pulse(random.nextInt(58, 96)),
                null,
                new Temperature(random.nextInt(361, 381)));
    }
}

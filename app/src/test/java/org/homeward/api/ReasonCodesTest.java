package org.homeward.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.homeward.clinical.news2.SpO2Scale;
import org.homeward.clinical.plausibility.Finding;
import org.homeward.clinical.plausibility.Known;
import org.homeward.clinical.plausibility.Level;
import org.homeward.clinical.plausibility.OxygenTherapy;
import org.homeward.clinical.plausibility.Plausibility;
import org.homeward.clinical.signs.BloodPressure;
import org.homeward.clinical.signs.Breathing;
import org.homeward.clinical.signs.Consciousness;
import org.homeward.clinical.signs.OxygenFlow;
import org.homeward.clinical.signs.OxygenSaturation;
import org.homeward.clinical.signs.Pulse;
import org.homeward.clinical.signs.RespirationRate;
import org.homeward.clinical.signs.Temperature;
import org.homeward.clinical.signs.VitalSigns;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The codes of the description are those that the clinical rules can give, no more and no fewer. */
class ReasonCodesTest {
    private static final Set<String> OF_THE_PROGRAM = Set.of(
            "NOT_UNDERSTOOD",
            "MISSING",
            "OXYGEN_ON_AIR",
            "O2_FLOW_OUT_OF_RANGE",
            "CORRECTED_BEFORE",
            "REPLACES_UNKNOWN",
            "TIME_IN_FUTURE",
            "TIME_BEFORE_ADMISSION",
            "TIME_AFTER_DISCHARGE",
            "TIME_LATE",
            "TOO_LONG");
    private static final VitalSigns LAST = signs(20, 96, 120, 70, 80, 370);

    @Test
    void every_code_of_the_rules_is_described_and_confirmable_as_described() {
        Set<String> rejected = new TreeSet<>();
        Set<String> confirmable = new TreeSet<>();
        IntStream.range(0, 400).forEach(step -> {
            VitalSigns signs = signs(
                    Math.min(step, 99),
                    Math.min(step, 100),
                    Math.min(step, 320),
                    (step * 7) % 230,
                    Math.min(step, 300),
                    200 + step * 3);
            Plausibility.of(signs, new Known(LAST, SpO2Scale.SCALE_1))
                    .findings()
                    .forEach(finding -> into(finding, rejected, confirmable));
            new OxygenTherapy(new OxygenFlow(step + 1), null, false, true)
                    .verdict()
                    .findings()
                    .forEach(finding -> into(finding, rejected, confirmable));
        });

        assertThat(described(true)).isEqualTo(confirmable);
        rejected.addAll(OF_THE_PROGRAM);
        assertThat(described(false)).isEqualTo(rejected);
    }

    private static void into(Finding finding, Set<String> rejected, Set<String> confirmable) {
        (finding.level() == Level.CONFIRM ? confirmable : rejected).add(finding.code());
    }

    private static Set<String> described(boolean confirmable) {
        Set<String> codes = new TreeSet<>();
        for (JsonNode code : new ApiDocument().root().at("/components/schemas/ReasonCode/oneOf")) {
            if (code.path("x-can-be-confirmed").asBoolean(false) == confirmable) {
                codes.add(code.get("const").asString());
            }
        }
        return codes;
    }

    private static VitalSigns signs(int rate, int saturation, int upper, int lower, int pulse, int tenths) {
        return new VitalSigns(
                new RespirationRate(rate),
                new OxygenSaturation(saturation),
                Breathing.AIR,
                new BloodPressure(upper, lower),
                new Pulse(pulse),
                Consciousness.ALERT,
                new Temperature(tenths));
    }
}

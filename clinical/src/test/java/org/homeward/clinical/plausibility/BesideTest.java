package org.homeward.clinical.plausibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.homeward.clinical.signs.Glucose;
import org.homeward.clinical.signs.OxygenFlow;
import org.homeward.clinical.signs.Weight;
import org.junit.jupiter.api.Test;

class BesideTest {
    private static final OxygenFlow RARE_FLOW = new OxygenFlow(600);
    private static final Weight RARE_WEIGHT = new Weight(100);
    private static final Glucose RARE_GLUCOSE = new Glucose.Measured(1200);

    private static List<Measure> found(Beside beside) {
        return beside.verdict().findings().stream().map(Finding::measure).toList();
    }

    @Test
    void each_is_looked_at_by_itself() {
        assertThat(found(new Beside(RARE_FLOW, null, null))).containsExactly(Measure.OXYGEN_FLOW);
        assertThat(found(new Beside(null, RARE_WEIGHT, null))).containsExactly(Measure.WEIGHT);
        assertThat(found(new Beside(null, null, RARE_GLUCOSE))).containsExactly(Measure.GLUCOSE);
    }

    @Test
    void all_that_is_rare_is_said_at_once() {
        assertThat(found(new Beside(RARE_FLOW, RARE_WEIGHT, RARE_GLUCOSE)))
                .containsExactly(Measure.OXYGEN_FLOW, Measure.WEIGHT, Measure.GLUCOSE);
    }

    @Test
    void what_is_usual_what_is_not_there_and_the_meters_own_words_ask_for_nothing() {
        assertThat(found(new Beside(new OxygenFlow(20), new Weight(624), new Glucose.Measured(55))))
                .isEmpty();
        assertThat(found(new Beside(null, null, null))).isEmpty();
        assertThat(found(new Beside(null, null, new Glucose.TooHigh()))).isEmpty();
        assertThat(found(new Beside(null, null, new Glucose.TooLow()))).isEmpty();
    }
}

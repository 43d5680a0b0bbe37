package org.homeward.observations.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.homeward.observations.Recording.Problem;
import org.homeward.ui.Form;
import org.junit.jupiter.api.Test;

class SaidTest {
    private static final String AGAIN = "Count the breaths again. If it is right, tick \"Checked, true reading\".";

    @Test
    void everything_is_said_and_what_to_do_once() {
        assertThat(Said.once(List.of("It is very high. " + AGAIN, "It has changed a lot. " + AGAIN)))
                .isEqualTo("It is very high. It has changed a lot. " + AGAIN);
    }

    @Test
    void one_thing_is_said_as_it_is() {
        assertThat(Said.once(List.of("It is very high. " + AGAIN))).isEqualTo("It is very high. " + AGAIN);
    }

    @Test
    void a_tick_is_not_offered_beside_what_no_tick_can_settle() {
        SetForms.Filled filled = SetForms.Filled.refused(
                Form.blank(),
                List.of(
                        new Problem("rr", "RR_HIGH", "It is very high.", true),
                        new Problem("rr", "RR_CHANGE", "It has changed.", true),
                        new Problem("sbp", "SBP_LOW", "It is low.", true),
                        new Problem("sbp", "SBP_NOT_ABOVE_DBP", "It is not above.", false)),
                new SetPage.Purpose("/", null, false, org.homeward.kernel.PersonId.next()));
        assertThat(filled.problems()).extracting(Problem::field).containsExactly("rr");
        assertThat(filled.form().error("rr")).contains("very high").contains("has changed");
        assertThat(filled.form().error("sbp")).contains("low").contains("not above");
    }
}

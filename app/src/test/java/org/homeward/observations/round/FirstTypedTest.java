package org.homeward.observations.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.observations.Sittings.NOW;

import java.time.Duration;
import org.homeward.ui.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** HZ-10 and HZ-11: what was typed a while ago is not taken now. */
class FirstTypedTest {
    @ParameterizedTest
    @CsvSource({
        "PT0S, false, false",
        "PT30M, false, false",
        "PT30M1S, true, false",
        "PT2H, true, false",
        "PT2H1S, true, true"
    })
    void after_30_minutes_the_time_is_asked_and_after_2_hours_the_reason(Duration ago, boolean time, boolean reason) {
        Form form = asked(begun(ago));
        assertThat(form.error("time") != null).isEqualTo(time);
        assertThat(form.error("late_reason") != null).isEqualTo(reason);
    }

    @Test
    void the_time_of_the_first_reading_is_in_the_boxes_to_be_checked() {
        Form form = asked(begun(Duration.ofMinutes(44)));
        assertThat(form.value("day")).isEqualTo("2026-11-22");
        assertThat(form.value("time")).isEqualTo("07:30");
        assertThat(form.error("time")).contains("07:30").contains("When were the readings taken?");
    }

    @Test
    void who_has_said_the_time_and_the_reason_is_not_asked() {
        Form said = begun(Duration.ofHours(5)).with("day", "2026-11-22").with("time", "08:00");
        assertThat(asked(said).hasErrors()).isFalse();
        Form why = begun(Duration.ofHours(5)).with("late_reason", "no network");
        assertThat(asked(why).errors()).containsOnlyKeys("time");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2126-01-01T00:00:00Z", "-1000000000-01-01T00:00:00Z"})
    void a_time_that_cannot_be_is_now(String began) {
        assertThat(FirstTyped.of(Form.blank().with("began", began), NOW).at()).isEqualTo(NOW);
    }

    private static Form begun(Duration ago) {
        return Form.blank().with("began", NOW.minus(ago).toString());
    }

    private static Form asked(Form form) {
        return FirstTyped.of(form, NOW).ask(form, NOW);
    }
}

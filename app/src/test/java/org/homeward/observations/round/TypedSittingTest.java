package org.homeward.observations.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.observations.Sittings.NOW;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.homeward.clinical.plausibility.Measure;
import org.homeward.clinical.signs.Breathing;
import org.homeward.clinical.signs.MissingReason;
import org.homeward.clinical.signs.Parameter;
import org.homeward.clinical.signs.VitalSigns;
import org.homeward.observations.OxygenTherapy;
import org.homeward.observations.Sitting;
import org.homeward.observations.Sittings;
import org.homeward.ui.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** HZ-04, HZ-11, HZ-13 and HZ-15: from what was typed to a sitting. */
class TypedSittingTest {
    private static final UUID SET = UUID.fromString("0192f000-0000-7000-8000-00000000000a");

    @Test
    void what_was_typed_becomes_a_sitting() {
        Sitting sitting = sitting(well());
        assertThat(sitting.id()).isEqualTo(SET);
        assertThat(sitting.signs()).isEqualTo(Sittings.WELL);
        assertThat(sitting.takenAt()).isEqualTo(NOW);
        assertThat(sitting.oxygen()).isEqualTo(OxygenTherapy.NONE);
        assertThat(sitting.missing()).isEmpty();
        assertThat(sitting.checked()).isEmpty();
        assertThat(sitting.lateReason()).isNull();
        assertThat(sitting.source()).isEqualTo("typed");
    }

    @Test
    void a_form_nobody_filled_in_measures_nothing_and_breathes_nothing() {
        Sitting sitting = sitting(Form.blank());
        assertThat(sitting.signs()).isEqualTo(VitalSigns.none());
        assertThat(SetForms.blank().value("oxygen")).isEmpty();
        assertThat(SetForms.blank().value("acvpu")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "rr, 1.5, rr",
        "rr, sixteen, rr",
        "spo2, 101, spo2",
        "oxygen, Air, oxygen",
        "sbp, 12O, sbp",
        "dbp, -76, sbp",
        "pulse, 72 bpm, pulse",
        "acvpu, X, acvpu",
        "temp, '36,8', temp",
        "temp, 36.85, temp",
        "o2_flow, two, o2_flow",
        "o2_flow, 0.25, o2_flow"
    })
    void what_cannot_be_read_is_told_at_its_box_and_stays_in_it(String box, String typed, String field) {
        Form form = TypedSitting.of(well().with(box, typed)).form();
        assertThat(form.errors()).containsOnlyKeys(field);
        assertThat(form.value(box)).isEqualTo(typed);
    }

    @Test
    void a_bottom_number_without_a_top_number_is_not_a_pressure() {
        assertThat(TypedSitting.of(well().with("sbp", "")).form().errors()).containsOnlyKeys("sbp");
    }

    @Test
    void oxygen_has_its_flow_and_its_device() {
        Sitting sitting =
                sitting(well().with("oxygen", "oxygen").with("o2_flow", "2.5").with("o2_device", "Venturi mask"));
        assertThat(sitting.signs().breathing()).isEqualTo(Breathing.OXYGEN);
        assertThat(sitting.oxygen()).isEqualTo(new OxygenTherapy(25, "Venturi mask"));
    }

    @Test
    void a_reason_counts_only_for_what_is_missing() {
        Form form = well().with("temp", "").with("missing-temp", "REFUSED").with("missing-rr", "ASLEEP");
        assertThat(sitting(form).missing()).isEqualTo(Map.of(Parameter.TEMPERATURE, MissingReason.REFUSED));
        assertThat(sitting(form.with("missing-temp", "NO REASON AT ALL")).missing())
                .isEmpty();
    }

    @Test
    void both_attempts_are_kept_and_only_a_ticked_one_is_found_true() {
        Form form = well().with("pulse", "140")
                .with("first-pulse", "160")
                .with("first-sbp", "65")
                .with("checked", "pulse=140");
        assertThat(sitting(form).checked())
                .containsExactly(
                        new Sitting.Checked(Measure.SYSTOLIC, "65", null),
                        new Sitting.Checked(Measure.PULSE, "160", "140"));
    }

    @Test
    void a_tick_keeps_the_number_it_was_set_for() {
        Form form = well().with("rr", "60").with("first-rr", "31").with("checked", "rr=31");
        assertThat(sitting(form).checked()).containsExactly(new Sitting.Checked(Measure.RESPIRATION_RATE, "31", "31"));
    }

    @Test
    void what_was_read_first_and_is_no_number_is_not_kept() {
        assertThat(sitting(well().with("first-pulse", "1e999999999")).checked()).isEmpty();
    }

    @Test
    void a_form_that_says_no_time_says_so() {
        assertThat(sitting(well()).origin().saysWhen()).isFalse();
        assertThat(sitting(well().with("day", "2026-11-22").with("time", "07:05"))
                        .origin()
                        .saysWhen())
                .isTrue();
    }

    @Test
    void a_tick_for_what_was_never_asked_about_is_dropped() {
        assertThat(sitting(well().with("pulse", "160").with("checked", "pulse=160", "sbp=128"))
                        .checked())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, 07:05, 2026-11-22T07:05:00Z",
        "2026-07-01, 07:05, 2026-07-01T06:05:00Z",
        "2026-03-29, 00:59, 2026-03-29T00:59:00Z",
        "2026-03-29, 02:00, 2026-03-29T01:00:00Z",
        "2026-10-25, 00:59, 2026-10-24T23:59:00Z",
        "2026-10-25, 02:00, 2026-10-25T02:00:00Z"
    })
    void a_time_is_a_time_in_london(String day, String time, Instant taken) {
        assertThat(sitting(well().with("day", day).with("time", time)).takenAt())
                .isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 07:05",
        "2026-11-22, ''",
        "22/11/2026, 07:05",
        "2026-11-31, 07:05",
        "2026-11-22, 24:00",
        "2026-11-22, 7.05"
    })
    void half_a_time_and_no_time_are_told(String day, String time) {
        assertThat(TypedSitting.of(well().with("day", day).with("time", time))
                        .form()
                        .errors())
                .containsOnlyKeys("time");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01:00", "01:30", "01:59"})
    void a_time_the_clocks_jumped_over_is_told_and_not_moved(String time) {
        Form form = TypedSitting.of(well().with("day", "2026-03-29").with("time", time))
                .form();
        assertThat(form.error("time")).contains("clocks went forward");
    }

    @ParameterizedTest(name = "at {0} it was last 01:30 at {1}")
    @CsvSource({
        "2026-10-25T00:45:00Z, 2026-10-25T00:30:00Z",
        "2026-10-25T01:15:00Z, 2026-10-25T00:30:00Z",
        "2026-10-25T01:30:00Z, 2026-10-25T01:30:00Z",
        "2026-10-25T08:00:00Z, 2026-10-25T01:30:00Z"
    })
    void of_two_moments_the_clock_shows_alike_the_last_that_has_been_is_meant(Instant now, Instant taken) {
        Form form = well().with("day", "2026-10-25").with("time", "01:30");
        assertThat(TypedSitting.of(form).sitting(now).takenAt()).isEqualTo(taken);
    }

    @Test
    void a_form_without_a_sound_id_gets_a_new_one() {
        assertThat(new TypedSitting(well().with("set", "1; drop table")).id()).isNotEqualTo(SET);
    }

    private static Sitting sitting(Form form) {
        TypedSitting typed = TypedSitting.of(form);
        assertThat(typed.form().errors()).isEmpty();
        return typed.sitting(NOW);
    }

    private static Form well() {
        return Form.blank()
                .with("set", SET.toString())
                .with("rr", "16")
                .with("spo2", "97")
                .with("oxygen", "air")
                .with("sbp", "128")
                .with("dbp", "76")
                .with("pulse", "72")
                .with("acvpu", "A")
                .with("temp", "36.8");
    }
}

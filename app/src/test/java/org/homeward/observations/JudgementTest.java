package org.homeward.observations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.homeward.observations.Sittings.NOW;
import static org.homeward.observations.Sittings.SHOCK;
import static org.homeward.observations.Sittings.WELL;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.homeward.clinical.news2.Band;
import org.homeward.clinical.news2.SpO2Scale;
import org.homeward.clinical.plausibility.Measure;
import org.homeward.clinical.signs.Breathing;
import org.homeward.clinical.signs.OxygenSaturation;
import org.homeward.clinical.signs.Parameter;
import org.homeward.clinical.signs.TypedSigns;
import org.homeward.clinical.signs.VitalSigns;
import org.homeward.observations.Judgement.Facts;
import org.homeward.observations.Judgement.Sound;
import org.homeward.observations.Judgement.Unsound;
import org.homeward.observations.Recording.Problem;
import org.homeward.observations.Sitting.Correction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** HZ-04, HZ-05, HZ-11, HZ-15, HZ-16 and HZ-34: what may be saved, and which score it is given. */
class JudgementTest {
    private static final Correction WRONG = new Correction(UUID.randomUUID(), "A number was typed wrong");

    @Test
    void a_whole_and_ordinary_set_is_sound_and_has_a_total() {
        GivenScore score = sound(Sittings.of(Sittings.scoring(6)));
        assertThat(score.status()).isEqualTo(GivenScore.Status.COMPLETE);
        assertThat(score.total()).isEqualTo(6);
        assertThat(score.band()).isEqualTo(Band.MEDIUM);
    }

    @ParameterizedTest
    @EnumSource
    void a_reading_that_is_not_there_needs_a_reason(Parameter parameter) {
        assertThat(problems(Sittings.silent(Sittings.without(parameter, WELL)), Sittings.ada()))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.field()).isEqualTo(parameter.key());
                    assertThat(problem.code()).isEqualTo("MISSING");
                    assertThat(problem.words()).contains(parameter.words()).contains("or say why");
                    assertThat(problem.canBeConfirmed()).isFalse();
                });
    }

    @ParameterizedTest
    @EnumSource
    void with_a_reason_it_is_saved_and_has_no_total(Parameter parameter) {
        GivenScore score = sound(Sittings.of(Sittings.without(parameter, WELL)));
        assertThat(score.status()).isEqualTo(GivenScore.Status.PARTIAL);
        assertThat(score.total()).isNull();
    }

    @Test
    void air_is_never_assumed() {
        VitalSigns unknown = WELL.withBreathing(null);
        assertThat(problems(Sittings.silent(unknown), Sittings.ada()))
                .extracting(Problem::field)
                .containsExactly("oxygen");
        GivenScore score = sound(Sittings.of(unknown));
        assertThat(score.total()).isNull();
        assertThat(score.points(Parameter.OXYGEN)).isNull();
    }

    @Test
    void a_refusal_of_everything_is_saved_without_a_band() {
        GivenScore score = sound(Sittings.of(VitalSigns.none()));
        assertThat(score.status()).isEqualTo(GivenScore.Status.EMPTY);
        assertThat(score.band()).isNull();
    }

    @ParameterizedTest(name = "{0},{1},{2},{3}/{4},{5},{6}: {7} {8}")
    @CsvSource({
        "0,97,air,128,76,72,36.8, rr, RR_OUT_OF_RANGE, false",
        "81,97,air,128,76,72,36.8, rr, RR_OUT_OF_RANGE, false",
        "8,97,air,128,76,72,36.8, rr, RR_LOW, true",
        "30,97,air,128,76,72,36.8, rr, RR_HIGH, true",
        "16,39,air,128,76,72,36.8, spo2, SPO2_OUT_OF_RANGE, false",
        "16,49,air,128,76,72,36.8, spo2, SPO2_EMERGENCY, true",
        "16,87,air,128,76,72,36.8, spo2, SPO2_LOW, true",
        "16,100,air,128,76,72,36.8, spo2, SPO2_FULL_ON_AIR, true",
        "16,97,air,39,20,72,36.8, sbp, SBP_OUT_OF_RANGE, false",
        "16,97,air,301,190,72,36.8, sbp, SBP_OUT_OF_RANGE, false",
        "16,97,air,85,60,72,36.8, sbp, SBP_LOW, true",
        "16,97,air,200,110,72,36.8, sbp, SBP_HIGH, true",
        "16,97,air,76,128,72,36.8, sbp, SBP_NOT_ABOVE_DBP, false",
        "16,97,air,100,90,72,36.8, sbp, SBP_NEAR_DBP, true",
        "16,97,air,190,60,72,36.8, sbp, SBP_FAR_FROM_DBP, true",
        "16,97,air,128,19,72,36.8, dbp, DBP_OUT_OF_RANGE, false",
        "16,97,air,128,40,72,36.8, dbp, DBP_LOW, true",
        "16,97,air,160,120,72,36.8, dbp, DBP_HIGH, true",
        "16,97,air,128,76,19,36.8, pulse, PULSE_OUT_OF_RANGE, false",
        "16,97,air,128,76,251,36.8, pulse, PULSE_OUT_OF_RANGE, false",
        "16,97,air,128,76,40,36.8, pulse, PULSE_LOW, true",
        "16,97,air,128,76,131,36.8, pulse, PULSE_HIGH, true",
        "16,97,air,128,76,72,24.9, temp, TEMP_OUT_OF_RANGE, false",
        "16,97,air,128,76,72,45.1, temp, TEMP_OUT_OF_RANGE, false",
        "16,97,air,128,76,72,98.6, temp, TEMP_FAHRENHEIT, false",
        "16,97,air,128,76,72,35.0, temp, TEMP_LOW, true",
        "16,97,air,128,76,72,39.1, temp, TEMP_HIGH, true"
    })
    void a_reading_that_is_rare_or_cannot_be_is_told_at_its_field(
            String rr,
            String spo2,
            String oxygen,
            String sbp,
            String dbp,
            String pulse,
            String temp,
            String field,
            String code,
            boolean confirmable) {
        Sitting sitting = Sittings.of(new TypedSigns(rr, spo2, oxygen, sbp, dbp, pulse, "A", temp).read());
        assertThat(problems(sitting, Sittings.ada()))
                .anySatisfy(problem -> assertThat(problem)
                        .extracting(Problem::field, Problem::code)
                        .containsExactly(field, code))
                .filteredOn(problem -> problem.code().equals(code))
                .allSatisfy(problem -> assertThat(problem.canBeConfirmed()).isEqualTo(confirmable));
        assertThat(Judgement.of(Sittings.checked(true, sitting, Measure.values()), Sittings.ada(), NOW))
                .as("once everything is checked")
                .isInstanceOf(confirmable ? Sound.class : Unsound.class);
    }

    @ParameterizedTest
    @CsvSource({
        "20,97,128,72,36.8, rr, RR_CHANGE",
        "12,93,128,72,36.8, spo2, SPO2_DROP",
        "12,97,168,72,36.8, sbp, SBP_CHANGE",
        "12,97,128,112,36.8, pulse, PULSE_CHANGE",
        "12,97,128,72,38.8, temp, TEMP_CHANGE"
    })
    void a_large_change_since_the_last_set_is_asked_about(
            String rr, String spo2, String sbp, String pulse, String temp, String field, String code) {
        VitalSigns last = new TypedSigns("12", "97", "air", "128", "76", "72", "A", "36.8").read();
        Sitting sitting = Sittings.of(new TypedSigns(rr, spo2, "air", sbp, "76", pulse, "A", temp).read());
        assertThat(problems(sitting, facts(SpO2Scale.SCALE_1, last)))
                .containsExactly(
                        problems(sitting, facts(SpO2Scale.SCALE_1, last)).getFirst())
                .first()
                .extracting(Problem::field, Problem::code, Problem::canBeConfirmed)
                .containsExactly(field, code, true);
        assertThat(problems(sitting, Sittings.ada())).isEmpty();
    }

    @Test
    void what_is_low_is_judged_on_the_persons_own_scale() {
        Sitting sitting = Sittings.of(WELL.withOxygenSaturation(new OxygenSaturation(86)));
        assertThat(problems(sitting, facts(SpO2Scale.SCALE_1, VitalSigns.none())))
                .hasSize(1);
        assertThat(problems(sitting, facts(SpO2Scale.SCALE_2, VitalSigns.none())))
                .isEmpty();
    }

    @Test
    void a_pulse_of_160_with_a_pressure_of_65_is_saved_once_it_is_checked_and_is_high() {
        assertThat(problems(Sittings.of(SHOCK), Sittings.ada())).isNotEmpty().allMatch(Problem::canBeConfirmed);
        GivenScore score = sound(Sittings.checked(true, Sittings.of(SHOCK), Measure.PULSE, Measure.SYSTOLIC));
        assertThat(score.total()).isEqualTo(6);
        assertThat(WhatToDo.after(score)).isEqualTo(WhatToDo.MEDIUM);
    }

    @Test
    void looking_twice_at_one_reading_says_nothing_of_another() {
        Sitting onlyPulse = Sittings.checked(true, Sittings.of(SHOCK), Measure.PULSE);
        assertThat(problems(onlyPulse, Sittings.ada()))
                .extracting(Problem::field)
                .containsExactly("sbp");
    }

    @Test
    void measured_again_and_not_ticked_is_asked_again() {
        Sitting notTicked = Sittings.checked(false, Sittings.of(SHOCK), Measure.PULSE, Measure.SYSTOLIC);
        assertThat(problems(notTicked, Sittings.ada()))
                .extracting(Problem::field)
                .containsExactly("sbp", "pulse");
    }

    @ParameterizedTest
    @CsvSource({"PT0S, ", "PT5M, ", "PT5M1S, TIME_IN_FUTURE", "PT-2H, ", "PT-2H-1S, TIME_LATE"})
    void a_time_may_be_5_minutes_ahead_and_2_hours_back(Duration from, String code) {
        assertThat(problems(Sittings.at(NOW.plus(from), Sittings.of(WELL)), Sittings.ada()))
                .extracting(Problem::field, Problem::code, Problem::canBeConfirmed)
                .isEqualTo(code == null ? List.of() : List.of(tuple("time", code, false)));
    }

    @Test
    void a_late_set_is_saved_with_its_reason() {
        Sitting late = Sittings.at(NOW.minus(Duration.ofHours(9)), Sittings.of(WELL));
        assertThat(problems(Sittings.late("The tablet was flat", late), Sittings.ada()))
                .isEmpty();
    }

    @Test
    void a_reason_opens_neither_the_future_nor_the_time_before_admission() {
        for (Instant never : List.of(NOW.plusSeconds(301), Instant.parse("2025-05-31T22:59:59Z"))) {
            Sitting sitting = Sittings.at(never, Sittings.of(WELL));
            assertThat(problems(Sittings.late("because", sitting), Sittings.ada()))
                    .hasSize(1);
            assertThat(problems(sitting.correcting(WRONG), Sittings.ada())).hasSize(1);
        }
    }

    @Test
    void the_day_of_admission_begins_at_midnight_in_london() {
        Sitting first = Sittings.at(Instant.parse("2025-05-31T23:00:00Z"), Sittings.of(WELL));
        assertThat(problems(Sittings.late("written on paper", first), Sittings.ada()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-21T23:59:59Z, ", "2026-11-22T00:00:00Z, TIME_AFTER_DISCHARGE"})
    void the_day_on_which_somebody_left_is_the_last_one_with_a_set(Instant taken, String code) {
        Facts left = new Facts(
                LocalDate.of(1938, 3, 3),
                false,
                new Judgement.Stay(LocalDate.of(2025, 6, 1), LocalDate.of(2026, 11, 21)),
                SpO2Scale.SCALE_1,
                null,
                VitalSigns.none());
        Sitting sitting = Sittings.late("written on paper", Sittings.at(taken, Sittings.of(WELL)));
        assertThat(problems(sitting, left))
                .extracting(Problem::code)
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void a_correction_at_its_own_time_is_not_asked_when_the_person_came_or_left() {
        Facts left = new Facts(
                LocalDate.of(1938, 3, 3),
                false,
                new Judgement.Stay(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 21)),
                SpO2Scale.SCALE_1,
                null,
                VitalSigns.none());
        Sitting before = Sittings.at(Instant.parse("2026-11-01T08:00:00Z"), Sittings.of(WELL))
                .correcting(WRONG);
        assertThat(problems(before, left)).extracting(Problem::code).containsExactly("TIME_BEFORE_ADMISSION");
        assertThat(problems(before, left.asOf(Sittings.score(WELL, null)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "31, true",
        "31.0, true",
        "31.4, true",
        "30.5, true",
        "31.5, false",
        "60, false",
        "'', false",
        "1e9, false"
    })
    void a_tick_is_for_one_number(String found, boolean counts) {
        VitalSigns fast = WELL.withRespirationRate(new org.homeward.clinical.signs.RespirationRate(31));
        Sitting plain = Sittings.of(fast);
        Sitting ticked = new Sitting(
                plain.id(),
                plain.takenAt(),
                fast,
                plain.oxygen(),
                plain.missing(),
                List.of(new Sitting.Checked(Measure.RESPIRATION_RATE, "31", found)),
                null,
                null,
                "typed");
        assertThat(problems(ticked, Sittings.ada()).isEmpty()).isEqualTo(counts);
    }

    @Test
    void a_correction_is_not_late() {
        Sitting old = Sittings.at(NOW.minus(Duration.ofDays(9)), Sittings.of(WELL));
        assertThat(problems(old, Sittings.ada())).extracting(Problem::code).containsExactly("TIME_LATE");
        assertThat(problems(old.correcting(WRONG), Sittings.ada())).isEmpty();
    }

    @Test
    void how_oxygen_is_given_says_nothing_on_air() {
        Sitting onAir = Sittings.giving(new OxygenTherapy(20, "Nasal cannula"), Sittings.of(WELL));
        Sitting unknown =
                Sittings.giving(new OxygenTherapy(null, "Nasal cannula"), Sittings.of(WELL.withBreathing(null)));
        for (Sitting sitting : List.of(onAir, unknown)) {
            assertThat(problems(sitting, Sittings.ada()))
                    .extracting(Problem::field, Problem::code)
                    .containsExactly(tuple("oxygen", "OXYGEN_ON_AIR"));
        }
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "600, true", "601, false"})
    void oxygen_flows_at_a_tenth_to_60_litres(int tenths, boolean sound) {
        Sitting sitting =
                Sittings.giving(new OxygenTherapy(tenths, null), Sittings.of(WELL.withBreathing(Breathing.OXYGEN)));
        Sitting checked = Sittings.checked(true, sitting, Measure.OXYGEN_FLOW);
        assertThat(problems(checked, Sittings.ada()).isEmpty()).isEqualTo(sound);
    }

    @ParameterizedTest
    @CsvSource({"60, true", "61, false"})
    void more_than_6_litres_is_looked_at_twice(int tenths, boolean sound) {
        Sitting sitting =
                Sittings.giving(new OxygenTherapy(tenths, null), Sittings.of(WELL.withBreathing(Breathing.OXYGEN)));
        assertThat(problems(sitting, Sittings.ada()).isEmpty()).isEqualTo(sound);
        assertThat(problems(sitting, Sittings.ada()))
                .allMatch(problem -> problem.field().equals("o2_flow") && problem.canBeConfirmed());
    }

    @ParameterizedTest
    @CsvSource({"500, true", "501, false"})
    void what_is_written_has_at_most_500_characters(int length, boolean sound) {
        String text = "a".repeat(length);
        Sitting sitting = Sittings.giving(
                new OxygenTherapy(null, text), Sittings.late(text, Sittings.of(WELL.withBreathing(Breathing.OXYGEN))));
        assertThat(problems(sitting.correcting(new Correction(UUID.randomUUID(), text)), Sittings.ada()))
                .extracting(Problem::field)
                .isEqualTo(sound ? List.of() : List.of("late_reason", "o2_device", "correction"));
    }

    @Test
    void a_correction_is_scored_on_the_scale_of_the_set_it_replaces() {
        Facts now = facts(SpO2Scale.SCALE_2, VitalSigns.none());
        Sitting sitting = Sittings.checked(
                true, Sittings.of(WELL.withOxygenSaturation(new OxygenSaturation(90))), Measure.OXYGEN_SATURATION);
        GivenScore then = sound(sitting, now.asOf(Sittings.score(WELL, 4)));
        assertThat(then.scale()).isEqualTo(SpO2Scale.SCALE_1);
        assertThat(then.usual()).isEqualTo(4);
        assertThat(then.points(Parameter.OXYGEN_SATURATION)).isEqualTo(3);
    }

    @Test
    void oxygen_with_no_flow_and_no_device_is_sound() {
        assertThat(problems(Sittings.of(WELL.withBreathing(Breathing.OXYGEN)), Sittings.ada()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2010-11-23, DOES_NOT_APPLY", "2010-11-22, COMPLETE"})
    void fifteen_years_and_364_days_has_no_score_and_the_16th_birthday_has(LocalDate born, GivenScore.Status status) {
        GivenScore score = sound(Sittings.of(Sittings.scoring(8)), Sittings.born(born));
        assertThat(score.status()).isEqualTo(status);
        assertThat(score.total()).isEqualTo(status == GivenScore.Status.COMPLETE ? 8 : null);
    }

    @Test
    void in_pregnancy_the_signs_are_saved_and_no_score_is_given() {
        Facts pregnant =
                new Facts(LocalDate.of(1996, 1, 1), true, Sittings.SINCE_JUNE, SpO2Scale.SCALE_1, 0, VitalSigns.none());
        GivenScore score = sound(Sittings.of(Sittings.scoring(8)), pregnant);
        assertThat(score.status()).isEqualTo(GivenScore.Status.DOES_NOT_APPLY);
        assertThat(score.band()).isNull();
        assertThat(score.total()).isNull();
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        Sitting bad = Sittings.giving(
                new OxygenTherapy(20, null),
                Sittings.at(NOW.plusSeconds(3600), Sittings.silent(SHOCK.withTemperature(null))));
        assertThat(problems(bad, Sittings.ada()))
                .extracting(Problem::field)
                .containsExactly("temp", "time", "sbp", "pulse", "oxygen");
        assertThat(problems(bad, Sittings.ada()))
                .allSatisfy(problem -> assertThat(problem.words()).endsWith("."));
    }

    private static List<Problem> problems(Sitting sitting, Facts facts) {
        return Judgement.of(sitting, facts, NOW) instanceof Unsound(List<Problem> problems) ? problems : List.of();
    }

    private static GivenScore sound(Sitting sitting) {
        return sound(sitting, Sittings.ada());
    }

    private static GivenScore sound(Sitting sitting, Facts facts) {
        Judgement judgement = Judgement.of(sitting, facts, NOW);
        assertThat(judgement).isInstanceOf(Sound.class);
        return ((Sound) judgement).score();
    }

    private static Facts facts(SpO2Scale scale, VitalSigns last) {
        return new Facts(LocalDate.of(1938, 3, 3), false, Sittings.SINCE_JUNE, scale, null, last);
    }
}

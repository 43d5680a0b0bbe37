package org.homeward.observations.earlier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.homeward.clinical.news2.SpO2Scale;
import org.homeward.clinical.signs.Parameter;
import org.homeward.observations.earlier.Rescored.Agreeing;
import org.homeward.observations.earlier.Rescored.Differing;
import org.homeward.observations.earlier.Rescored.Incomplete;
import org.homeward.observations.earlier.Rescored.Rejected;
import org.homeward.observations.earlier.Rescored.Scored;
import org.homeward.observations.earlier.Rescored.WithoutFileScore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RescoredTest {
    private static final Instant NOW = Instant.parse("2026-11-26T17:00:00Z");
    private final Map<Column, String> row = well();

    @Test
    void a_score_of_the_file_that_is_ours_agrees() {
        assertThat(rescored()).isInstanceOf(Agreeing.class);
    }

    @Test
    void another_score_differs_and_both_are_kept() {
        row.put(Column.RESPIRATION, "25");

        assertThat(rescored()).isInstanceOfSatisfying(Differing.class, differing -> {
            assertThat(differing.fileScore()).isZero();
            assertThat(differing.score().total()).isEqualTo(3);
            assertThat(EarlierFinding.of(7, differing))
                    .singleElement()
                    .satisfies(
                            finding -> assertThat(finding.words())
                                    .isEqualTo(
                                            "The file says 0, we say 3: scale 1: rr 3, spo2 0, oxygen 0, sbp 0, pulse 0, acvpu 0, temp 0"));
        });
    }

    @Test
    void a_whole_set_without_a_score_in_the_file_neither_agrees_nor_differs() {
        row.put(Column.SCORE, "");

        assertThat(rescored()).isInstanceOf(WithoutFileScore.class);
    }

    @ParameterizedTest
    @CsvSource({
        "RESPIRATION, RESPIRATION_RATE",
        "SATURATION, OXYGEN_SATURATION",
        "DELIVERY, OXYGEN",
        "SYSTOLIC, SYSTOLIC_BLOOD_PRESSURE",
        "PULSE, PULSE",
        "CONSCIOUSNESS, CONSCIOUSNESS",
        "TEMPERATURE, TEMPERATURE"
    })
    void a_set_without_one_parameter_is_incomplete_and_has_no_total(Column column, Parameter missing) {
        for (String nothing : new String[] {"", "-", "N/A", "#N/A"}) {
            row.put(column, nothing);

            assertThat(rescored())
                    .isInstanceOfSatisfying(
                            Incomplete.class,
                            incomplete ->
                                    assertThat(incomplete.score().missing()).containsExactly(missing));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "35.0, 3",
        "35.04, 3",
        "35.049, 3",
        "35.05, 1",
        "35.049999999999997, 1",
        "36.05, 0",
        "38.05, 1",
        "39.1, 2",
        "36.700000000000003, 0",
        "36.649999999999999, 0",
        "38.049999999999997, 1",
        "3.9100000000000001E1, 2",
        "37, 0"
    })
    void a_temperature_is_read_as_a_decimal_and_rounded_half_up(String temperature, int points) {
        row.put(Column.TEMPERATURE, temperature);

        assertThat(scored().score().working().temperature()).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({
        "PULSE, 0",
        "PULSE, 19",
        "TEMPERATURE, 0",
        "TEMPERATURE, 98.6",
        "SATURATION, 0",
        "SATURATION, 127",
        "RESPIRATION, 0",
        "SYSTOLIC, 39",
        "SYSTOLIC, 65535"
    })
    void what_no_living_person_has_is_no_reading(Column column, String value) {
        row.put(column, value);

        assertThat(rescored())
                .isInstanceOfSatisfying(
                        Incomplete.class,
                        incomplete -> assertThat(incomplete.noReadings())
                                .containsExactly(column.heading() + " " + value + " is no reading"));
    }

    @ParameterizedTest
    @CsvSource({
        "PULSE, 20",
        "PULSE, 250",
        "TEMPERATURE, 25.0",
        "TEMPERATURE, 45.0",
        "SATURATION, 40",
        "SATURATION, 100",
        "RESPIRATION, 1",
        "RESPIRATION, 80",
        "SYSTOLIC, 40",
        "SYSTOLIC, 300"
    })
    void what_is_rare_is_a_reading(Column column, String value) {
        row.put(column, value);
        row.put(Column.DIASTOLIC, "");

        assertThat(rescored()).isNotInstanceOf(Incomplete.class).isInstanceOf(Scored.class);
    }

    @Test
    void on_scale_2_the_same_saturation_scores_more_on_oxygen() {
        row.putAll(Map.of(Column.SATURATION, "97", Column.SCALE, "Yes", Column.DELIVERY, "Breathing Air"));
        assertThat(scored().score().working().oxygenSaturation()).isZero();

        row.put(Column.DELIVERY, "Nasal Cannula");
        assertThat(scored().score().working().oxygenSaturation()).isEqualTo(3);
        assertThat(scored().score().scale()).isEqualTo(SpO2Scale.SCALE_2);
    }

    @ParameterizedTest
    @CsvSource({"Yes, 2", "TRUE, 2", "1, 2", "No, 1", "FALSE, 1", "0, 1", "'', 1"})
    void the_box_for_scale_2_is_ticked_or_not(String ticked, int scale) {
        row.put(Column.SCALE, ticked);

        assertThat(scored().score().scale().number()).isEqualTo(scale);
    }

    @ParameterizedTest
    @CsvSource({"Breathing Air, 0", "breathing air, 0", "Nasal Cannula, 2", "Other, 2", "Venturi mask 28%, 2"})
    void only_air_is_air(String delivery, int points) {
        row.put(Column.DELIVERY, delivery);

        assertThat(scored().score().working().oxygen()).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({
        "Alert, 0",
        "Confusion, 3",
        "Responsive to verbal Stimulus, 3",
        "Responsive to pain, 3",
        "Unresponsive, 3"
    })
    void only_somebody_alert_scores_nothing_for_consciousness(String state, int points) {
        row.put(Column.CONSCIOUSNESS, state);

        assertThat(scored().score().working().consciousness()).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({
        "CONSCIOUSNESS, Sleepy",
        "CONSCIOUSNESS, 'Alert, old confusion'",
        "SCALE, perhaps",
        "PULSE, seventy",
        "TEMPERATURE, '36,7'",
        "SATURATION, -5"
    })
    void a_row_with_something_that_cannot_be_read_is_rejected_and_says_what(Column column, String value) {
        row.put(column, value);

        assertThat(rescored()).isInstanceOfSatisfying(Rejected.class, rejected -> {
            assertThat(rejected.home()).isEqualTo("Beechwood House");
            assertThat(rejected.reason())
                    .startsWith(column.heading() + " “" + value + "” is n")
                    .endsWith(".");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "31/02/2026 10:00", "07/31/2026 10:00", "12", "28/11/2026 10:00", "46354"})
    void a_time_that_cannot_be_is_rejected(String time) {
        row.put(Column.TAKEN, time);

        assertThat(rescored())
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.reason()).startsWith("Date/Time “" + time + "”"));
    }

    @Test
    void a_diastolic_that_does_not_fit_is_left_out_and_the_systolic_is_scored() {
        row.put(Column.DIASTOLIC, "150");
        assertThat(rescored()).isInstanceOf(Agreeing.class);
        assertThat(scored().set().signs().bloodPressure()).hasToString("BloodPressure[systolic=120, diastolic=null]");

        row.put(Column.DIASTOLIC, "79.5");
        assertThat(scored().set().signs().bloodPressure()).hasToString("BloodPressure[systolic=120, diastolic=80]");
    }

    @Test
    void a_row_with_nothing_measured_is_incomplete() {
        for (Column column : new Column[] {
            Column.RESPIRATION,
            Column.SATURATION,
            Column.DELIVERY,
            Column.SYSTOLIC,
            Column.PULSE,
            Column.CONSCIOUSNESS,
            Column.TEMPERATURE
        }) {
            row.put(column, "");
        }

        assertThat(rescored()).isInstanceOf(Incomplete.class);
    }

    @Test
    void a_score_that_is_no_whole_number_is_no_score() {
        for (String score : new String[] {"3.5", "low", "-1", "1e9"}) {
            row.put(Column.SCORE, score);
            assertThat(rescored()).as(score).isInstanceOf(WithoutFileScore.class);
        }
        row.put(Column.SCORE, "0.0");
        assertThat(rescored()).isInstanceOf(Agreeing.class);
    }

    private Rescored rescored() {
        return Rescored.of(column -> row.getOrDefault(column, ""), NOW);
    }

    private Scored scored() {
        return (Scored) rescored();
    }

    /** Somebody at Beechwood House who is well. */
    private static Map<Column, String> well() {
        Map<Column, String> row = new EnumMap<>(Column.class);
        row.put(Column.TAKEN, "03/07/2026 14:05");
        row.put(Column.HOME_ID, "VLX01");
        row.put(Column.HOME_NAME, "Beechwood House");
        row.put(Column.SCORE, "0");
        row.put(Column.SATURATION, "97");
        row.put(Column.SYSTOLIC, "120");
        row.put(Column.DIASTOLIC, "80");
        row.put(Column.PULSE, "72");
        row.put(Column.TEMPERATURE, "36.8");
        row.put(Column.RESPIRATION, "16");
        row.put(Column.DELIVERY, "Breathing Air");
        row.put(Column.CONSCIOUSNESS, "Alert");
        row.put(Column.SCALE, "No");
        return row;
    }
}

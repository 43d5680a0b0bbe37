package org.homeward.observations.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.observations.Sittings.NOW;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeward.clinical.plausibility.Measure;
import org.homeward.clinical.signs.MissingReason;
import org.homeward.clinical.signs.Parameter;
import org.homeward.clinical.signs.VitalSigns;
import org.homeward.observations.OxygenTherapy;
import org.homeward.observations.Recording.Problem;
import org.homeward.observations.Sitting;
import org.homeward.observations.Sittings;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

/** HZ-04, HZ-13 and HZ-15: what a program sends is read strictly, and rounded half up in decimal. */
class SentSetTest {
    private static final UUID KEY = UUID.fromString("0192f000-0000-7000-8000-00000000000a");
    private static final String WELL = """
            {"respirationRate": 16, "oxygenSaturation": 97, "breathing": "air", "systolic": 128, "diastolic": 76,
             "pulse": 72, "consciousness": "A", "temperature": 36.8}""";

    @Test
    void a_set_is_read_under_the_key_it_was_sent_with() {
        Sitting sitting = understood(WELL);
        assertThat(sitting.id()).isEqualTo(KEY);
        assertThat(sitting.signs()).isEqualTo(Sittings.WELL);
        assertThat(sitting.takenAt()).isEqualTo(NOW);
        assertThat(sitting.oxygen()).isEqualTo(OxygenTherapy.NONE);
        assertThat(sitting.source()).isEqualTo("program");
    }

    @Test
    void nothing_sent_is_nothing_measured_and_air_is_not_assumed() {
        assertThat(understood("{}").signs()).isEqualTo(VitalSigns.none());
    }

    @ParameterizedTest
    @CsvSource({"8.5, 9", "11.5, 12", "20.5, 21", "24.49, 24", "20.4999999999999999999999, 20", "21.0, 21"})
    void whole_numbers_are_rounded_half_up(String sent, int rate) {
        Sitting sitting = understood(with("\"respirationRate\": 16", "\"respirationRate\": " + sent));
        assertThat(sitting.signs())
                .isEqualTo(Sittings.WELL.withRespirationRate(new org.homeward.clinical.signs.RespirationRate(rate)));
    }

    @ParameterizedTest
    @CsvSource({"38.05, 381", "35.05, 351", "38.04999999999, 380", "37, 370", "36.849, 368"})
    void a_temperature_is_rounded_half_up_to_a_tenth_in_decimal(String sent, int tenths) {
        Sitting sitting = understood(with("\"temperature\": 36.8", "\"temperature\": " + sent));
        assertThat(sitting.signs())
                .isEqualTo(Sittings.WELL.withTemperature(new org.homeward.clinical.signs.Temperature(tenths)));
    }

    @Test
    void a_time_a_reason_and_a_correction_are_read() {
        Sitting sitting = understood(with("}", """
                , "takenAt": "2026-11-22T05:00:00Z", "lateReason": "The network was down",
                  "replaces": "0192f000-0000-7000-8000-00000000000b", "replaceReason": "Wrong person"}"""));
        assertThat(sitting.takenAt()).isEqualTo(Instant.parse("2026-11-22T05:00:00Z"));
        assertThat(sitting.lateReason()).isEqualTo("The network was down");
        assertThat(sitting.correction())
                .isEqualTo(new Sitting.Correction(
                        UUID.fromString("0192f000-0000-7000-8000-00000000000b"), "Wrong person"));
    }

    @Test
    void a_time_with_an_offset_is_the_same_moment() {
        assertThat(understood(with("}", ", \"takenAt\": \"2026-07-01T08:00:00+01:00\"}"))
                        .takenAt())
                .isEqualTo(Instant.parse("2026-07-01T07:00:00Z"));
    }

    @Test
    void what_is_missing_has_its_reason_and_a_reason_beside_a_reading_is_dropped() {
        Sitting sitting = understood("""
                {"respirationRate": 16, "missing": {"temp": "REFUSED", "rr": "ASLEEP"}}""");
        assertThat(sitting.missing()).isEqualTo(Map.of(Parameter.TEMPERATURE, MissingReason.REFUSED));
    }

    @Test
    void what_was_measured_twice_is_named_by_its_code() {
        assertThat(understood(with("}", """
                , "checked": [{"measure": "PULSE", "first": 72}, {"measure": "SBP", "first": 206, "value": 128.0}]}""")).checked())
                .containsExactly(
                        new Sitting.Checked(Measure.PULSE, "72", "72"),
                        new Sitting.Checked(Measure.SYSTOLIC, "206", "128.0"));
    }

    @Test
    void what_was_rounded_is_kept_as_it_came_and_so_is_what_the_device_said() {
        Sitting sitting =
                understood(with("36.8", "36.849").replace("72", "72.0").replace("}", """
                , "raw": {"frame": "06 6e 01", "rr": "16 a minute"}}"""));
        assertThat(sitting.origin().raw())
                .isEqualTo(Map.of("temp", "36.849", "frame", "06 6e 01", "rr", "16 a minute"));
        assertThat(understood(WELL).origin().raw()).isEmpty();
        assertThat(understood(WELL).origin().saysWhen()).isFalse();
    }

    @Test
    void oxygen_has_its_flow_in_tenths_and_its_device() {
        Sitting sitting =
                understood(with("\"air\"", "\"oxygen\", \"oxygenFlow\": 2.45, \"oxygenDevice\": \"Nasal cannula\""));
        assertThat(sitting.oxygen()).isEqualTo(new OxygenTherapy(25, "Nasal cannula"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"breathing\": \"air\" | \"breathing\": \"room air\" | oxygen",
                "\"breathing\": \"air\" | \"breathing\": \"AIR\" | oxygen",
                "\"consciousness\": \"A\" | \"consciousness\": \"alert\" | acvpu",
                "\"respirationRate\": 16 | \"respirationRate\": -1 | rr",
                "\"respirationRate\": 16 | \"respirationRate\": 100000 | rr",
                "\"oxygenSaturation\": 97 | \"oxygenSaturation\": 101 | spo2",
                "\"systolic\": 128, |  | sbp",
                "\"pulse\": 72 | \"pulse\": 4294967368 | pulse",
                "\"temperature\": 36.8 | \"temperature\": 1e400 | temp",
                "\"temperature\": 36.8 | \"temperature\": 36.8, \"oxygenFlow\": 1e12 | o2_flow",
                "\"temperature\": 36.8 | \"temperature\": 36.8, \"missing\": {\"temperature\": \"REFUSED\"} | missing",
                "\"temperature\": 36.8 | \"temperature\": 36.8, \"missing\": {\"temp\": \"because\"} | missing",
                "\"temperature\": 36.8 | \"temperature\": 36.8, \"checked\": [{\"measure\": \"heart\", \"first\": 1}] | checked",
                "\"temperature\": 36.8 | \"temperature\": 36.8, \"checked\": [{\"measure\": \"PULSE\"}] | checked",
                "\"temperature\": 36.8 | \"temperature\": 36.8, \"checked\": [{\"measure\": \"PULSE\", \"first\": 1e99999999}] | checked",
                "\"temperature\": 36.8 | \"temperature\": 36.8, \"raw\": {\"Temp!\": \"1\"} | raw",
                "\"temperature\": 36.8 | \"temperature\": 36.8, \"raw\": {\"temp\": \" \"} | raw",
                "\"temperature\": 36.8 | \"temperature\": 36.8, \"takenAt\": 1763800000 | time",
                "\"temperature\": 36.8 | \"temperature\": 36.8, \"takenAt\": \"22/11/2026\" | time",
                "\"temperature\": 36.8 | \"temperature\": 36.8, \"takenAt\": \"2026-11-22T08:14:00\" | time",
                "\"temperature\": 36.8 | \"temperature\": 36.8, \"replaceReason\": \"typo\" | correction",
                "\"temperature\": 36.8 | \"temperature\": 36.8, \"replaces\": \"0192f000-0000-7000-8000-00000000000b\", \"replaceReason\": \" \" | replaceReason"
            })
    void what_cannot_be_meant_is_told_at_its_field(String well, String sent, String field) {
        assertThat(notUnderstood(with(well, sent == null ? "" : sent)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.field()).isEqualTo(field);
                    assertThat(problem.words()).endsWith(".");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"lateReason", "oxygenDevice"})
    void a_text_that_is_blank_too_long_or_unprintable_is_told(String field) {
        for (String text : List.of("", " ", "a\\u0000b", "\\ud83d", "a".repeat(301))) {
            assertThat(notUnderstood(with("\"air\"", "\"oxygen\", \"%s\": \"%s\"".formatted(field, text))))
                    .extracting(Problem::field)
                    .containsExactly(field);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "\"text\"",
                "{",
                "{} {}",
                "{\"respirationRate\": \"16\"}",
                "{\"respirationRate\": NaN}",
                "{\"respirationRate\": 16, \"respirationRate\": 40}",
                "{\"rr\": 16}",
                "{\"checked\": \"PULSE\"}",
                "{\"checked\": [\"PULSE\"]}",
                "{\"raw\": [\"36.8\"]}",
                "{\"total\": 0}"
            })
    void what_is_no_set_is_refused(String body) {
        assertThatThrownBy(() -> ApiJson.read(body)).isInstanceOf(JacksonException.class);
    }

    /** Such a number would fill the memory when it is written out. */
    @ParameterizedTest
    @ValueSource(
            strings = {"1e999999999", "1e-999999999", "-1e999999999", "9e2147483647", "1e300000000", "1e-300000000"})
    void a_number_of_a_billion_digits_is_refused_at_once(String number) {
        for (String field : List.of("respirationRate", "temperature", "oxygenFlow", "systolic")) {
            String body = "{\"%s\": %s}".formatted(field, number);
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
                try {
                    ApiJson.read(body).as(KEY, NOW);
                } catch (JacksonException refused) {
                    assertThat(refused).isNotNull();
                }
            });
        }
    }

    private static String with(String part, String other) {
        assertThat(WELL).contains(part);
        return WELL.replace(part, other);
    }

    private static Sitting understood(String body) {
        SentSet.Read read = ApiJson.read(body).as(KEY, NOW);
        assertThat(read).isInstanceOf(SentSet.Read.Understood.class);
        return ((SentSet.Read.Understood) read).sitting();
    }

    private static List<Problem> notUnderstood(String body) {
        SentSet.Read read = ApiJson.read(body).as(KEY, NOW);
        assertThat(read).isInstanceOf(SentSet.Read.NotUnderstood.class);
        return ((SentSet.Read.NotUnderstood) read).problems();
    }
}

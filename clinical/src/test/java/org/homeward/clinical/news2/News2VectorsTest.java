package org.homeward.clinical.news2;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.homeward.clinical.Csv;
import org.homeward.clinical.news2.News2Score.Complete;
import org.homeward.clinical.news2.News2Score.Partial;
import org.homeward.clinical.news2.News2Score.Scored;
import org.homeward.clinical.signs.BloodPressure;
import org.homeward.clinical.signs.OxygenSaturation;
import org.homeward.clinical.signs.Parameter;
import org.homeward.clinical.signs.Pulse;
import org.homeward.clinical.signs.RespirationRate;
import org.homeward.clinical.signs.Temperature;
import org.homeward.clinical.signs.TypedSigns;
import org.homeward.clinical.signs.VitalSigns;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class News2VectorsTest {

    static List<Row> complete() {
        return rows("/vectors/news2-vectors.csv");
    }

    static List<Row> partial() {
        return rows("/vectors/news2-partial-vectors.csv");
    }

    static List<Row> rounding() {
        return rows("/vectors/news2-rounding-vectors.csv");
    }

    @ParameterizedTest
    @MethodSource("complete")
    void a_complete_set_scores_as_its_vector(Row row) {
        assertThat(row.score()).isInstanceOf(Complete.class);
        Complete score = (Complete) row.score();
        assertThat(List.of(
                        score.working().line(),
                        String.valueOf(score.total()),
                        String.valueOf(score.singleThree()),
                        score.band().key()))
                .containsExactly(row.field(8), row.field(9), row.field(10), row.field(11));
    }

    @ParameterizedTest
    @MethodSource("partial")
    void a_partial_set_scores_as_its_vector(Row row) {
        News2Score score = row.score();
        assertThat(List.of(
                        score.working().line(),
                        score.status(),
                        score instanceof Complete ? "" : String.valueOf(score instanceof Partial set ? set.floor() : 0),
                        score instanceof Complete set ? String.valueOf(set.total()) : "",
                        String.valueOf(score instanceof Scored set && set.singleThree()),
                        score instanceof Scored set ? set.band().key() : "none",
                        score.missing().stream().map(Parameter::key).collect(Collectors.joining("|"))))
                .containsExactly(
                        row.field(8),
                        row.field(9),
                        row.field(10),
                        row.field(11),
                        row.field(12),
                        row.field(13),
                        row.field(14));
    }

    @ParameterizedTest
    @MethodSource("rounding")
    void a_devices_value_is_rounded_half_up_before_it_is_scored(Row row) {
        BigDecimal raw = new BigDecimal(row.field(1));
        String[] scored = switch (row.field(0)) {
            case "rr" -> {
                RespirationRate rate = RespirationRate.rounded(raw);
                yield scored(rate.perMinute(), Ada.WELL.withRespirationRate(rate));
            }
            case "spo2" -> {
                OxygenSaturation saturation = OxygenSaturation.rounded(raw);
                yield scored(saturation.percent(), Ada.WELL.withOxygenSaturation(saturation));
            }
            case "sbp" -> {
                BloodPressure pressure = BloodPressure.rounded(raw);
                yield scored(pressure.systolic(), Ada.WELL.withBloodPressure(pressure));
            }
            case "pulse" -> {
                Pulse pulse = Pulse.rounded(raw);
                yield scored(pulse.perMinute(), Ada.WELL.withPulse(pulse));
            }
            default -> {
                Temperature temperature = Temperature.rounded(raw);
                yield scored(temperature.celsius(), Ada.WELL.withTemperature(temperature));
            }
        };
        assertThat(scored).containsExactly(row.field(2), row.field(3));
    }

    private static String[] scored(Object value, VitalSigns signs) {
        return new String[] {
            String.valueOf(value), String.valueOf(((Complete) News2.of(signs, SpO2Scale.SCALE_1)).total())
        };
    }

    private static List<Row> rows(String resource) {
        return Csv.rows(resource).stream()
                .map(fields -> new Row(List.of(fields)))
                .toList();
    }

    record Row(List<String> fields) {
        String field(int column) {
            return fields.get(column);
        }

        News2Score score() {
            TypedSigns typed = new TypedSigns(field(0), field(1), field(3), field(4), "", field(5), field(6), field(7));
            assertThat(typed.advice()).isEmpty();
            return News2.of(typed.read(), field(2).equals("2") ? SpO2Scale.SCALE_2 : SpO2Scale.SCALE_1);
        }
    }
}

package org.homeward.clinical.news2;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.homeward.clinical.Csv;
import org.homeward.clinical.signs.BloodPressure;
import org.homeward.clinical.signs.Breathing;
import org.homeward.clinical.signs.Consciousness;
import org.homeward.clinical.signs.OxygenSaturation;
import org.homeward.clinical.signs.Parameter;
import org.homeward.clinical.signs.Pulse;
import org.homeward.clinical.signs.RespirationRate;
import org.homeward.clinical.signs.Temperature;
import org.homeward.clinical.signs.VitalSigns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Chart 1 as published, from a table of its own: every row, both edges and every whole number between them. */
class Chart1Test {

    static List<String[]> chart() {
        return Csv.rows("/rcp-chart-1.csv");
    }

    @ParameterizedTest(name = "{0} from {1} to {2} scores {3}")
    @MethodSource("chart")
    void every_value_of_a_row_scores_its_points(String parameter, String lowest, String highest, int points) {
        for (String value : between(parameter, lowest, highest)) {
            assertThat(pointsOf(parameter, value)).as("%s %s", parameter, value).isEqualTo(points);
        }
    }

    @Test
    void the_rows_tile_the_whole_numbers_without_gap_or_overlap() {
        String above = "";
        int next = 0;
        for (String[] row : chart()) {
            if (row[0].equals("oxygen") || row[0].equals("acvpu")) {
                continue;
            }
            next = row[0].equals(above) ? next : 0;
            assertThat(units(row[0], row[1])).as("%s %s", row[0], row[1]).isEqualTo(next);
            next = units(row[0], row[2]) + 1;
            above = row[0];
        }
    }

    private static List<String> between(String parameter, String lowest, String highest) {
        if (parameter.equals("oxygen") || parameter.equals("acvpu")) {
            return List.of(lowest);
        }
        List<String> values = new ArrayList<>();
        for (int units = units(parameter, lowest); units <= units(parameter, highest); units++) {
            values.add(String.valueOf(units));
        }
        return values;
    }

    private static int units(String parameter, String value) {
        return new BigDecimal(value)
                .movePointRight(parameter.equals("temp") ? 1 : 0)
                .intValueExact();
    }

    private static int pointsOf(String parameter, String value) {
        return switch (parameter) {
            case "rr" -> points(Ada.WELL.withRespirationRate(new RespirationRate(whole(value))), "rr");
            case "spo2-scale-1" -> points(saturation(value), "spo2");
            case "spo2-scale-2-on-air" -> scale2(saturation(value));
            case "spo2-scale-2-on-oxygen" -> scale2(saturation(value).withBreathing(Breathing.OXYGEN));
            case "oxygen" -> points(Ada.WELL.withBreathing(Breathing.read(value).orNull()), "oxygen");
            case "sbp" -> points(Ada.WELL.withBloodPressure(new BloodPressure(whole(value), null)), "sbp");
            case "pulse" -> points(Ada.WELL.withPulse(new Pulse(whole(value))), "pulse");
            case "acvpu" ->
                points(Ada.WELL.withConsciousness(Consciousness.read(value).orNull()), "acvpu");
            case "temp" -> points(Ada.WELL.withTemperature(new Temperature(whole(value))), "temp");
            default -> throw new IllegalArgumentException(parameter);
        };
    }

    private static VitalSigns saturation(String value) {
        return Ada.WELL.withOxygenSaturation(new OxygenSaturation(whole(value)));
    }

    private static int scale2(VitalSigns signs) {
        return points(News2.of(signs, SpO2Scale.SCALE_2), "spo2");
    }

    private static int points(VitalSigns signs, String key) {
        return points(News2.of(signs, SpO2Scale.SCALE_1), key);
    }

    private static int points(News2Score score, String key) {
        for (Parameter parameter : Parameter.values()) {
            if (parameter.key().equals(key)) {
                return Objects.requireNonNull(score.working().points(parameter));
            }
        }
        throw new IllegalArgumentException(key);
    }

    private static int whole(String value) {
        return Integer.parseInt(value);
    }
}

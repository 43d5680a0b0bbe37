package org.homeward.observations.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.homeward.clinical.news2.News2;
import org.homeward.clinical.news2.SpO2Scale;
import org.homeward.clinical.signs.BloodPressure;
import org.homeward.clinical.signs.Breathing;
import org.homeward.clinical.signs.OxygenSaturation;
import org.homeward.clinical.signs.Parameter;
import org.homeward.clinical.signs.Pulse;
import org.homeward.clinical.signs.RespirationRate;
import org.homeward.clinical.signs.Temperature;
import org.homeward.clinical.signs.VitalSigns;

/**
 * Chart 1 of the RCP for adding up by hand. Nothing is written here a second time: every value is scored by the program's own
 * rules, and neighbours with the same points become one cell.
 */
record ChartOnPaper(List<Row> rows) {
    /** Points 3, 2, 1 below normal, 0, and 1, 2, 3 above it; empty where the chart has no such cell. */
    record Row(String name, List<String> cells) {}

    private static final int[] POINTS = {3, 2, 1, 0, 1, 2, 3};
    private static final int NORMAL = 3;

    static final ChartOnPaper RCP = new ChartOnPaper(List.of(
            row(
                    "Breathing rate, a minute",
                    new Scan(Parameter.RESPIRATION_RATE, SpO2Scale.SCALE_1, 1, 60),
                    value -> VitalSigns.none().withRespirationRate(new RespirationRate(value))),
            row(
                    "SpO2 %, scale 1",
                    new Scan(Parameter.OXYGEN_SATURATION, SpO2Scale.SCALE_1, 50, 100), ChartOnPaper::saturation),
            row(
                    "SpO2 %, scale 2, on air",
                    new Scan(Parameter.OXYGEN_SATURATION, SpO2Scale.SCALE_2, 50, 100),
                    value -> saturation(value).withBreathing(Breathing.AIR)),
            row(
                    "SpO2 %, scale 2, on oxygen",
                    new Scan(Parameter.OXYGEN_SATURATION, SpO2Scale.SCALE_2, 50, 100),
                    value -> saturation(value).withBreathing(Breathing.OXYGEN)),
            new Row("Air or oxygen", List.of("", "", "", "Air", "", "Oxygen", "")),
            row(
                    "Blood pressure, top number",
                    new Scan(Parameter.SYSTOLIC_BLOOD_PRESSURE, SpO2Scale.SCALE_1, 40, 299),
                    value -> VitalSigns.none().withBloodPressure(new BloodPressure(value, null))),
            row(
                    "Pulse, a minute",
                    new Scan(Parameter.PULSE, SpO2Scale.SCALE_1, 20, 200),
                    value -> VitalSigns.none().withPulse(new Pulse(value))),
            new Row("Alertness", List.of("", "", "", "A", "", "", "C, V, P or U")),
            row(
                    "Temperature °C",
                    new Scan(Parameter.TEMPERATURE, SpO2Scale.SCALE_1, 320, 430),
                    value -> VitalSigns.none().withTemperature(new Temperature(value)))));

    /** Which parameter is looked at on which scale, from the lowest value to the highest. */
    private record Scan(Parameter parameter, SpO2Scale scale, int lowest, int highest) {
        int points(VitalSigns signs) {
            return Objects.requireNonNull(News2.of(signs, scale).working().points(parameter));
        }

        String words(int value) {
            return parameter == Parameter.TEMPERATURE ? new Temperature(value).celsius() : String.valueOf(value);
        }

        String words(Range range) {
            if (range.from() == lowest) {
                return words(range.to()) + " or less";
            }
            if (range.to() == highest) {
                return words(range.from()) + " or more";
            }
            return words(range.from()) + " to " + words(range.to());
        }
    }

    private record Range(int from, int to, int points) {}

    private static VitalSigns saturation(int percent) {
        return VitalSigns.none().withOxygenSaturation(new OxygenSaturation(percent));
    }

    private static Row row(String name, Scan scan, IntFunction<VitalSigns> signs) {
        List<Range> ranges = new ArrayList<>();
        for (int value = scan.lowest(); value <= scan.highest(); value++) {
            int points = scan.points(signs.apply(value));
            boolean goesOn = !ranges.isEmpty() && ranges.getLast().points() == points;
            int from = goesOn ? ranges.removeLast().from() : value;
            ranges.add(new Range(from, value, points));
        }
        return new Row(name, cells(ranges, scan));
    }

    private static List<String> cells(List<Range> ranges, Scan scan) {
        int normal = ranges.stream().map(Range::points).toList().indexOf(0);
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < POINTS.length; column++) {
            int points = POINTS[column];
            List<Range> side = column < NORMAL
                    ? ranges.subList(0, normal)
                    : column == NORMAL ? ranges.subList(normal, normal + 1) : ranges.subList(normal + 1, ranges.size());
            cells.add(side.stream()
                    .filter(range -> range.points() == points)
                    .map(scan::words)
                    .collect(Collectors.joining()));
        }
        return List.copyOf(cells);
    }

    /** The points of a column: 3 2 1 0 1 2 3. */
    static int points(int column) {
        return POINTS[column];
    }

    /** What the column's points look like without colour. */
    static String shape(int column) {
        return switch (POINTS[column]) {
            case 0 -> "";
            case 1 -> "●";
            case 2 -> "▲";
            default -> "◆";
        };
    }
}

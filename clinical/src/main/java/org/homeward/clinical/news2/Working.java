package org.homeward.clinical.news2;

import java.util.ArrayList;
import java.util.List;
import org.homeward.clinical.signs.Parameter;
import org.jspecify.annotations.Nullable;

/** The points of each parameter, so that a page can show why; null where a parameter cannot be scored. */
public record Working(
        @Nullable Integer respirationRate,
        @Nullable Integer oxygenSaturation,
        @Nullable Integer oxygen,
        @Nullable Integer systolicBloodPressure,
        @Nullable Integer pulse,
        @Nullable Integer consciousness,
        @Nullable Integer temperature) {

    static final Working NOTHING = new Working(null, null, null, null, null, null, null);
    private static final Parameter[] PARAMETERS = Parameter.values();

    /** The points of one parameter, or null when it cannot be scored. */
    public @Nullable Integer points(Parameter parameter) {
        return switch (parameter) {
            case RESPIRATION_RATE -> respirationRate;
            case OXYGEN_SATURATION -> oxygenSaturation;
            case OXYGEN -> oxygen;
            case SYSTOLIC_BLOOD_PRESSURE -> systolicBloodPressure;
            case PULSE -> pulse;
            case CONSCIOUSNESS -> consciousness;
            case TEMPERATURE -> temperature;
        };
    }

    /** The parameters without points, in the order of the chart. */
    public List<Parameter> missing() {
        List<Parameter> missing = new ArrayList<>();
        for (Parameter parameter : PARAMETERS) {
            if (points(parameter) == null) {
                missing.add(parameter);
            }
        }
        return List.copyOf(missing);
    }

    /** As our files write it: 0;2;-;0;1;0;0. */
    public String line() {
        StringBuilder line = new StringBuilder();
        for (Parameter parameter : PARAMETERS) {
            Integer points = points(parameter);
            line.append(line.length() == 0 ? "" : ";").append(points == null ? "-" : points.toString());
        }
        return line.toString();
    }

    boolean isWhole() {
        for (Parameter parameter : PARAMETERS) {
            if (points(parameter) == null) {
                return false;
            }
        }
        return true;
    }

    int sum() {
        int sum = 0;
        for (Parameter parameter : PARAMETERS) {
            Integer points = points(parameter);
            sum += points == null ? 0 : points;
        }
        return sum;
    }

    boolean singleThree() {
        for (Parameter parameter : PARAMETERS) {
            if (Integer.valueOf(3).equals(points(parameter))) {
                return true;
            }
        }
        return false;
    }
}

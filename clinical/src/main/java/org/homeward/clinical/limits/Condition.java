package org.homeward.clinical.limits;

import org.jspecify.annotations.Nullable;

/**
 * One reading and the number from which it asks for somebody: "pulse 110 or more", "weight up by 2.0 kg or more in 3 days". The
 * value is in tenths where a digit stands after the point; days are 0 for everything but a weight.
 */
public record Condition(Measure measure, Side side, int value, int days) {
    public Condition {
        if (!isSound(measure, side, value, days)) {
            throw new IllegalArgumentException("no limit for " + measure + ": " + side + " " + value + " in " + days);
        }
    }

    public static boolean isSound(Measure measure, Side side, int value, int days) {
        return measure.allows(side, value, days);
    }

    /** As {@link #text} wrote it. */
    public static Condition read(String text) {
        String[] part = text.split(" ", -1);
        return new Condition(
                Measure.valueOf(part[0]), Side.valueOf(part[1]), Integer.parseInt(part[2]), Integer.parseInt(part[3]));
    }

    /** "PULSE AT_LEAST 110 0": for the database. */
    public String text() {
        return measure + " " + side + " " + value + " " + days;
    }

    public String words() {
        return measure == Measure.WEIGHT
                ? "weight " + side.change() + " " + measure.value(value) + " or more in " + days
                        + (days == 1 ? " day" : " days")
                : measure.words() + " " + bound();
    }

    /** Without the reading, where it is known: "110 or more". */
    public String bound() {
        return measure.value(value) + " " + side.words();
    }

    Answer of(Measurements measured) {
        Span reading = measured.of(this);
        return reading == null ? Answer.UNKNOWN : side.isReached(reading, isFall() ? -value : value);
    }

    private boolean isFall() {
        return measure == Measure.WEIGHT && side == Side.AT_MOST;
    }

    /** "pulse 112", "blood glucose HI", "weight down by 1.2 kg", "NEWS2 at least 5"; null when nobody has measured it. */
    @Nullable
    String measured(Measurements measured) {
        Span reading = measured.of(this);
        if (reading == null) {
            return null;
        }
        return measure.words() + " " + amount(reading);
    }

    private String amount(Span reading) {
        if (measure == Measure.WEIGHT) {
            int change = reading.least();
            return (change < 0 ? Side.AT_MOST : Side.AT_LEAST).change() + " " + measure.value(Math.abs(change));
        }
        if (reading.least() == Integer.MAX_VALUE) {
            return "HI";
        }
        if (reading.least() == Integer.MIN_VALUE) {
            return "LO";
        }
        return (reading.least() == reading.most() ? "" : "at least ") + measure.value(reading.least());
    }

    /** What would have to be measured: "pulse", "a weight of the 7 days before". */
    String wanted(Measurements measured) {
        return switch (measure) {
            case WEIGHT ->
                measured.weight() == null
                        ? measure.words()
                        : "a weight of the " + (days == 1 ? "day" : days + " days") + " before";
            case NEWS2 -> "a complete set";
            default -> measure.words();
        };
    }
}

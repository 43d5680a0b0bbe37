package org.homeward.clinical.limits;

/**
 * What a limit can be set for: the words, the unit, how many digits stand after the point, and from which number to which a limit
 * makes sense. Those with a digit after the point are counted in tenths. A weight is the change over some days.
 */
public enum Measure {
    RESPIRATION("breathing rate", "", 0, 4, 60),
    SPO2("oxygen level", "%", 0, 50, 100),
    SYSTOLIC("blood pressure, top number", "", 0, 50, 250),
    PULSE("pulse", "", 0, 20, 220),
    TEMPERATURE("temperature", " °C", 1, 300, 430),
    GLUCOSE("blood glucose", " mmol/L", 1, 10, 333),
    WEIGHT("weight", " kg", 1, 1, 300),
    NEWS2("NEWS2", "", 0, 1, 20);

    /** A weight is compared with those of so many days before at most. */
    public static final int MOST_DAYS = 90;

    private final String words;
    private final String unit;
    private final int digits;
    private final int least;
    private final int most;

    Measure(String words, String unit, int digits, int least, int most) {
        this.words = words;
        this.unit = unit;
        this.digits = digits;
        this.least = least;
        this.most = most;
    }

    public String words() {
        return words;
    }

    /** How many digits stand after the point: none, or one. */
    public int digits() {
        return digits;
    }

    /** "between 20 and 220", "between 1.0 and 33.3 mmol/L". */
    public String range() {
        return "between " + number(least) + " and " + number(most) + unit;
    }

    /** With its unit: "110", "90%", "2.0 kg". */
    String value(int value) {
        return number(value) + unit;
    }

    private String number(int value) {
        return digits == 0 ? String.valueOf(value) : value / 10 + "." + value % 10;
    }

    /** A low NEWS2 asks for nobody, and only a weight is compared with days before. */
    boolean allows(Side side, int value, int days) {
        boolean daysFit = this == WEIGHT ? days >= 1 && days <= MOST_DAYS : days == 0;
        return value >= least && value <= most && daysFit && (this != NEWS2 || side == Side.AT_LEAST);
    }
}

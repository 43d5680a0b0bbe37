package org.homeward.observations;

import org.homeward.clinical.signs.Glucose;
import org.homeward.clinical.signs.Weight;
import org.jspecify.annotations.Nullable;

/** What may be measured in the same sitting and is no part of the score; null where it was not. */
public record WeightAndGlucose(
        @Nullable Weight weight, @Nullable Glucose glucose) {
    public static final WeightAndGlucose NONE = new WeightAndGlucose(null, null);

    /** Read from the texts of a form or of the database. */
    public static WeightAndGlucose read(String weight, String glucose) {
        return new WeightAndGlucose(
                Weight.read(weight).orNull(), Glucose.read(glucose).orNull());
    }

    public boolean isNothing() {
        return weight == null && glucose == null;
    }

    /** "62.4", or nothing. */
    public String weightText() {
        return weight == null ? "" : tenths(weight.tenths());
    }

    /** "5.5", "HI", "LO", or nothing. */
    public String glucoseText() {
        return switch (glucose) {
            case null -> "";
            case Glucose.TooHigh high -> "HI";
            case Glucose.TooLow low -> "LO";
            case Glucose.Measured measured -> tenths(measured.tenths());
        };
    }

    private static String tenths(int tenths) {
        return tenths / 10 + "." + tenths % 10;
    }
}

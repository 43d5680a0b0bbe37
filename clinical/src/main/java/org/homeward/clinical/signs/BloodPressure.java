package org.homeward.clinical.signs;

import java.math.BigDecimal;
import org.homeward.clinical.signs.Entry.Given;
import org.homeward.clinical.signs.Entry.Malformed;
import org.jspecify.annotations.Nullable;

/** Blood pressure in mmHg, whole numbers. The systolic is scored; the diastolic is recorded when it is known. */
public record BloodPressure(int systolic, @Nullable Integer diastolic) {

    public BloodPressure {
        Digits.check(systolic, Digits.MOST, "Systolic pressure");
        if (diastolic != null) {
            Digits.check(diastolic, Digits.MOST, "Diastolic pressure");
        }
    }

    /** Reads a systolic pressure alone. */
    public static Entry<BloodPressure> read(String systolic) {
        return Digits.whole(systolic, "Type the top number (systolic) as a whole number, for example 120.")
                .as(pressure -> new BloodPressure(pressure, null));
    }

    /** Reads both numbers; the bottom one may be left out, the top one may not. */
    public static Entry<BloodPressure> read(String systolic, String diastolic) {
        Entry<Integer> lower =
                Digits.whole(diastolic, "Type the bottom number (diastolic) as a whole number, for example 80.");
        return switch (lower) {
            case Entry.Blank<Integer> blank -> read(systolic);
            case Malformed<Integer> malformed -> new Malformed<>(malformed.text(), malformed.advice());
            case Given<Integer> given -> withDiastolic(read(systolic), given.value());
        };
    }

    /** A device's systolic value, rounded half up. */
    public static BloodPressure rounded(BigDecimal systolic) {
        return new BloodPressure(Digits.halfUp(systolic, 0), null);
    }

    /** A device's values, rounded half up. */
    public static BloodPressure rounded(BigDecimal systolic, BigDecimal diastolic) {
        return new BloodPressure(Digits.halfUp(systolic, 0), Digits.halfUp(diastolic, 0));
    }

    private static Entry<BloodPressure> withDiastolic(Entry<BloodPressure> upper, int diastolic) {
        return upper instanceof Entry.Blank<BloodPressure>
                ? new Malformed<>("", "Type the top number (systolic) as well, or clear the bottom number.")
                : upper.as(pressure -> new BloodPressure(pressure.systolic(), diastolic));
    }
}

package org.homeward.clinical.gatt;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.homeward.clinical.gatt.DeviceNumber.Special;
import org.homeward.clinical.gatt.DeviceNumber.Value;

/** The two decimal formats of IEEE 11073: a signed exponent of ten above a signed mantissa. */
enum FloatFormat {
    SFLOAT(12),
    FLOAT(24);

    private static final String RESERVED = "RESERVED";
    private static final String[] SPECIALS = {"+INFINITY", "NaN", "NRes", RESERVED, "-INFINITY"};

    private final int mantissaBits;

    FloatFormat(int mantissaBits) {
        this.mantissaBits = mantissaBits;
    }

    /** Reads the octets as one number; specials are told apart before the sign is looked at. */
    DeviceNumber read(int octets) {
        int exponent = octets >> mantissaBits;
        int mantissa = octets & ((1 << mantissaBits) - 1);
        int special = mantissa - firstSpecial();
        if (special >= 0 && special < SPECIALS.length) {
            return new Special(exponent == 0 ? SPECIALS[special] : RESERVED);
        }
        return new Value(new BigDecimal(BigInteger.valueOf(signed(mantissa)), -exponent));
    }

    /** The highest positive mantissa but one; the five specials lie around the change of sign. */
    private int firstSpecial() {
        return (1 << mantissaBits - 1) - 2;
    }

    private int signed(int mantissa) {
        int unused = Integer.SIZE - mantissaBits;
        return mantissa << unused >> unused;
    }
}

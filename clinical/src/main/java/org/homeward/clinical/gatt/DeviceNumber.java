package org.homeward.clinical.gatt;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A number as a device sends it: a decimal with its own precision, or one of the special values, which are no numbers. */
public sealed interface DeviceNumber {

    /** A decimal: 0xF014 is 2.0 and 0x0002 is 2. */
    record Value(BigDecimal decimal) implements DeviceNumber {}

    /** NaN, NRes, +INFINITY, -INFINITY or RESERVED. */
    record Special(String name) implements DeviceNumber {}

    /** The decimal, or null when there is none. */
    default @Nullable BigDecimal orNull() {
        return this instanceof Value value ? value.decimal : null;
    }

    /** Rounded half up to a whole number, or null when there is none. */
    default @Nullable Long whole() {
        return this instanceof Value value ? (Long) halfUp(value.decimal) : null;
    }

    /** As files and messages write it. */
    default Map<String, @Nullable Object> tree() {
        return switch (this) {
            case Value value ->
                new Tree().put("value", value.decimal.toPlainString()).asMap();
            case Special special -> new Tree().put("special", special.name).asMap();
        };
    }

    static long halfUp(BigDecimal decimal) {
        return decimal.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}

package org.homeward.clinical.gatt;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a person must know before using a reading: codes, each once, in the order they were met. */
final class Warnings {
    private final Set<String> codes = new LinkedHashSet<>();

    /** Reserved flag bits are ignored, and told. */
    static Warnings of(Flags flags, int firstReserved) {
        return new Warnings().when(flags.anyFrom(firstReserved), "RESERVED_FLAG_BITS");
    }

    Warnings when(boolean applies, String code) {
        if (applies) {
            codes.add(code);
        }
        return this;
    }

    Warnings unlessUsable(@Nullable DeviceNumber number, String name) {
        return when(number instanceof DeviceNumber.Special, name + "_NOT_AVAILABLE");
    }

    Warnings unlessUsable(@Nullable DeviceTime time) {
        return time == null ? this : when(!time.isTold(), time.isUnknown() ? "TIMESTAMP_UNKNOWN" : "TIMESTAMP_INVALID");
    }

    Warnings unlessKnown(@Nullable DeviceUser user) {
        return when(user != null && user.isUnknown(), "USER_UNKNOWN");
    }

    Warnings of(List<StatusBit> bits) {
        for (StatusBit bit : bits) {
            when(bit.warns(), bit.warning());
        }
        return this;
    }

    List<String> asList() {
        return List.copyOf(codes);
    }
}

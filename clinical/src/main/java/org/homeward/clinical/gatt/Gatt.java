package org.homeward.clinical.gatt;

import org.homeward.clinical.gatt.Decoding.BadHex;
import org.homeward.clinical.gatt.Decoding.Decoded;
import org.homeward.clinical.gatt.Decoding.Empty;
import org.homeward.clinical.gatt.Decoding.Refused;
import org.homeward.clinical.gatt.Decoding.UnknownCharacteristic;
import org.jspecify.annotations.Nullable;

/** Decodes the value of a characteristic; the length is checked against the flags before anything is read. */
public final class Gatt {
    private static final String DIGITS = "0123456789abcdef0123456789ABCDEF";

    private Gatt() {}

    /** Decodes a value written in hexadecimal digits, of a characteristic named by number or UUID. */
    public static Decoding decode(String characteristic, String hex) {
        Characteristic known = Characteristic.named(characteristic);
        if (known == null) {
            return new UnknownCharacteristic();
        }
        byte[] octets = octets(hex);
        return octets == null ? new BadHex() : decode(known, octets);
    }

    /** Decodes a value. */
    public static Decoding decode(Characteristic characteristic, byte[] octets) {
        if (octets.length == 0) {
            return new Empty();
        }
        Flags flags = new Octets(octets).flags();
        Refused refused = characteristic.layout(flags, octets.length).refusal(octets.length);
        return refused == null ? new Decoded(characteristic.read(new Octets(octets))) : refused;
    }

    private static byte @Nullable [] octets(String hex) {
        byte[] octets = new byte[hex.length() / 2];
        for (int i = 0; i < hex.length(); i++) {
            int digit = DIGITS.indexOf(hex.charAt(i));
            if (digit < 0 || hex.length() % 2 == 1) {
                return null;
            }
            octets[i / 2] = (byte) (octets[i / 2] << 4 | (digit & 0xF));
        }
        return octets;
    }
}

package org.homeward.clinical.gatt;

/** The flags octet a measurement begins with: which unit, and which fields follow. */
record Flags(int octet) {

    boolean has(int bit) {
        return (octet >> bit & 1) == 1;
    }

    boolean anyFrom(int bit) {
        return octet >> bit > 0;
    }
}

package org.homeward.clinical.gatt;

/** The octets of one value, little-endian, read from the front; a {@link Layout} has checked that there are enough. */
final class Octets {
    private final byte[] octets;
    private int next;

    Octets(byte[] octets) {
        this.octets = octets.clone();
    }

    int left() {
        return octets.length - next;
    }

    Flags flags() {
        return new Flags(one());
    }

    int one() {
        return Byte.toUnsignedInt(octets[next++]);
    }

    int two() {
        return one() | one() << 8;
    }

    int three() {
        return two() | one() << 16;
    }

    int twoSigned() {
        return (short) two();
    }

    DeviceNumber sfloat() {
        return FloatFormat.SFLOAT.read((short) two());
    }

    DeviceNumber float32() {
        return FloatFormat.FLOAT.read(two() | two() << 16);
    }

    DeviceTime time() {
        return new DeviceTime(two(), one(), one(), one(), one(), one());
    }

    DeviceUser user() {
        return new DeviceUser(one());
    }
}

package org.homeward.clinical.gatt;

/** The user number a shared device was set to; 255 is unknown. It never identifies a resident. */
public record DeviceUser(int number) {
    private static final int UNKNOWN = 255;

    public boolean isUnknown() {
        return number == UNKNOWN;
    }

    Object text() {
        return isUnknown() ? "unknown" : (Object) number;
    }
}

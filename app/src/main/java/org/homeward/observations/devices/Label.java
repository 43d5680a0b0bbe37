package org.homeward.observations.devices;

import org.jspecify.annotations.Nullable;

/** What is written on a device, and how a tablet names it when it connects. */
public record Label(
        String tag,
        DeviceKind kind,
        @Nullable String maker,
        @Nullable String model,
        @Nullable String serial,
        @Nullable String bluetoothName) {

    /** "Blood pressure monitor, A&D UA-651BLE". */
    public String words() {
        String made = ((maker == null ? "" : maker) + " " + (model == null ? "" : model)).strip();
        return made.isEmpty() ? kind.words() : kind.words() + ", " + made;
    }
}

package org.homeward.observations.devices;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A device as a tablet knows it again: by its Bluetooth name, or because somebody says which it is. */
record KnownDevice(
        String id,
        String tag,
        String words,
        @Nullable String name,
        @Nullable String doubt) {
    static KnownDevice of(Device device, LocalDate today) {
        return new KnownDevice(
                device.id().toString(),
                device.label().tag(),
                device.label().words(),
                device.label().bluetoothName(),
                device.doubt(today));
    }
}

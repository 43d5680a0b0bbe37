package org.homeward.observations;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.homeward.clinical.gatt.DeviceReading;
import org.jspecify.annotations.Nullable;

/**
 * What a device sent, as it was sent: the characteristic, its octets in hexadecimal digits, the device with its id in the
 * home's register when it is known there, and which fields of the set still hold what it said.
 */
public record DeviceFrame(
        String characteristic,
        String hex,
        @Nullable UUID device,
        String name,
        Instant receivedAt,
        List<String> fields) {
    public DeviceFrame {
        fields = List.copyOf(fields);
    }

    /** The same octets decoded again. */
    public DeviceReading reading() {
        return DeviceReading.of(characteristic, hex);
    }

    public boolean gave(String field) {
        return fields.contains(field);
    }

    /** By what the device is told from others, for readings that it sends again. */
    String key() {
        return device == null ? name : device.toString();
    }
}

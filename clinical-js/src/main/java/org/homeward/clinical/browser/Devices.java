package org.homeward.clinical.browser;

import java.util.LinkedHashMap;
import java.util.Map;
import org.homeward.clinical.gatt.DeviceReading;
import org.homeward.clinical.gatt.Gatt;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSExport;

/** What a page that reads devices may ask: observations/devices.js. */
public final class Devices {

    private Devices() {}

    /**
     * What a device sent, as the text of a JSON object: decoded, normalised and warnings, or error.
     *
     * @param characteristic the number or the UUID of the characteristic
     * @param hex its octets as hexadecimal digits
     */
    @JSExport
    public static String decode(String characteristic, String hex) {
        return Json.of(Gatt.decode(characteristic, hex).tree());
    }

    /**
     * What a frame puts into the form of a set, as the text of a JSON object: fields, notes, time and stamp.
     *
     * @param characteristic the number or the UUID of the characteristic
     * @param hex its octets as hexadecimal digits
     */
    @JSExport
    public static String read(String characteristic, String hex) {
        DeviceReading reading = DeviceReading.of(characteristic, hex);
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("fields", reading.fields());
        told.put("notes", reading.notes());
        told.put("time", reading.time());
        told.put("stamp", reading.stamp());
        return Json.of(told);
    }
}

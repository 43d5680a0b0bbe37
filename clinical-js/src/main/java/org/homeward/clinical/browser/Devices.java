package org.homeward.clinical.browser;

import org.homeward.clinical.gatt.Gatt;
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
}

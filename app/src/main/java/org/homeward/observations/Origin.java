package org.homeward.observations;

import java.util.List;
import java.util.Map;

/**
 * How a sitting came: typed, from devices or sent by a program, whether it said its own time, what was sent before it was
 * rounded, by field (clinical dossier 1.2), and what devices sent, byte by byte.
 */
public record Origin(String source, boolean saysWhen, Map<String, String> raw, List<DeviceFrame> frames) {
    public static final String MOVED = "moved";
    /** Recorded on a tablet without a network, and sent later. */
    public static final String OFFLINE = "offline";

    public static final String WITHDRAWN = "withdrawn";

    public Origin {
        raw = Map.copyOf(raw);
        frames = List.copyOf(frames);
    }

    public Origin(String source, boolean saysWhen, Map<String, String> raw) {
        this(source, saysWhen, raw, List.of());
    }

    /** From a form: from devices when any of its values still is as a device sent it. */
    public static Origin ofForm(boolean saysWhen, List<DeviceFrame> frames) {
        boolean measured = frames.stream().anyMatch(frame -> !frame.fields().isEmpty());
        return new Origin(measured ? "device" : "typed", saysWhen, Map.of(), frames);
    }

    public static Origin of(String source) {
        return new Origin(source, true, Map.of());
    }
}

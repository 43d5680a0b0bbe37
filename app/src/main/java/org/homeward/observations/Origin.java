package org.homeward.observations;

import java.util.Map;

/**
 * How a sitting came: typed or sent by a program, whether it said its own time, and what a device sent before it was
 * rounded, by field (clinical dossier 1.2).
 */
public record Origin(String source, boolean saysWhen, Map<String, String> raw) {
    public static final String MOVED = "moved";
    public static final String WITHDRAWN = "withdrawn";

    public Origin {
        raw = Map.copyOf(raw);
    }

    public static Origin of(String source) {
        return new Origin(source, true, Map.of());
    }
}

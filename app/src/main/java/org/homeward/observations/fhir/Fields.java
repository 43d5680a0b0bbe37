package org.homeward.observations.fhir;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a piece of JSON in the order they are given; a field without a value is left out. */
public final class Fields {
    private Fields() {}

    /** Names and values by turns. */
    public static Map<String, Object> of(@Nullable Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            Object value = namesAndValues[at + 1];
            if (value != null) {
                fields.put(String.valueOf(namesAndValues[at]), value);
            }
        }
        return fields;
    }
}

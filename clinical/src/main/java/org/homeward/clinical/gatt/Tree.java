package org.homeward.clinical.gatt;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names and values in the order they were put, as files and messages write them. */
final class Tree {
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    Tree put(String name, @Nullable Object value) {
        values.put(name, value);
        return this;
    }

    /** Only what the device sent. */
    Tree putIfSent(String name, @Nullable Object value) {
        return value == null ? this : put(name, value);
    }

    Map<String, @Nullable Object> asMap() {
        return Collections.unmodifiableMap(values);
    }
}

package org.homeward.observations;

import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The few small maps that are kept as JSON beside a set. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static Map<String, String> texts(String json) {
        return MAPPER.readValue(json, new TypeReference<Map<String, String>>() {});
    }

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }
}

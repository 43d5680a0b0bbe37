package org.homeward.observations;

import java.util.List;
import java.util.Map;
import org.homeward.clinical.plausibility.Measure;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The few small maps that are kept as JSON beside a set. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static Map<String, String> texts(String json) {
        return MAPPER.readValue(json, new TypeReference<Map<String, String>>() {});
    }

    static List<Sitting.Checked> checks(String json) {
        return MAPPER.readValue(json, new TypeReference<List<Map<String, @Nullable Object>>>() {}).stream()
                .map(check -> new Sitting.Checked(
                        Measure.valueOf(String.valueOf(check.get("measure"))),
                        String.valueOf(check.get("first")),
                        check.get("found") instanceof String found ? found : null))
                .toList();
    }

    static List<DeviceFrame> frames(String json) {
        return MAPPER.readValue(json, new TypeReference<List<DeviceFrame>>() {});
    }

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }
}

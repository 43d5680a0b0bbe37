package org.homeward.command;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.homeward.clinical.gatt.Decoding;
import org.homeward.clinical.gatt.Gatt;
import org.homeward.command.Failure.Refused;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Decoded values as JSON, one object a line. */
final class DecodedJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private DecodedJson() {}

    static String of(Decoding decoding) {
        return JSON.writeValueAsString(decoding.tree());
    }

    static void ofAll(InputStream file, Consumer<String> lines) {
        JsonNode values = read(file);
        for (JsonNode value : values.has("vectors") ? values.get("vectors") : values) {
            lines.accept(of(value));
        }
    }

    private static String of(JsonNode value) {
        Map<String, @Nullable Object> named = new LinkedHashMap<>();
        if (value.has("id")) {
            named.put("id", value.get("id"));
        }
        named.putAll(
                Gatt.decode(text(value, "characteristic"), text(value, "hex")).tree());
        return JSON.writeValueAsString(named);
    }

    private static String text(JsonNode value, String field) {
        JsonNode text = value.get(field);
        if (text == null || !text.isString()) {
            throw new Refused("Each value of the file needs the texts \"characteristic\" and \"hex\". One without "
                    + field + ": " + shortened(value.toString()));
        }
        return text.asString();
    }

    private static JsonNode read(InputStream file) {
        try {
            JsonNode values = JSON.readTree(file);
            if (values.isArray() || values.path("vectors").isArray()) {
                return values;
            }
        } catch (JacksonException broken) {
            throw new Refused("The file is not JSON: " + broken.getOriginalMessage());
        }
        throw new Refused("The file must be a JSON object with a list \"vectors\", or such a list by itself.");
    }

    private static String shortened(String text) {
        return text.length() <= 100 ? text : text.substring(0, 100) + "...";
    }
}

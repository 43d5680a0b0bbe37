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
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** Decoded values as JSON, one object a line. A file is read value by value, so that it may be of any size. */
final class DecodedJson {
    /** Far more than any device sends; a file with a longer text is no list of values. */
    private static final int LONGEST_TEXT = 100_000;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(LONGEST_TEXT)
                            .build())
                    .build())
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final JsonParser file;
    private final Consumer<String> lines;
    private long told;

    private DecodedJson(JsonParser file, Consumer<String> lines) {
        this.file = file;
        this.lines = lines;
    }

    static String of(Decoding decoding) {
        return JSON.writeValueAsString(decoding.tree());
    }

    static void ofAll(InputStream file, Consumer<String> lines) {
        try (JsonParser parser = JSON.createParser(file)) {
            DecodedJson values = new DecodedJson(parser, lines);
            try {
                values.tellAll();
            } catch (JacksonException broken) {
                throw new Refused("The file is not JSON that can be read to its end. Decoded before that: "
                        + values.told + " values. What is wrong: " + broken.getOriginalMessage());
            }
        }
    }

    private void tellAll() {
        if (!isAtList()) {
            throw new Refused("The file must be a JSON object with a list \"vectors\", or such a list by itself.");
        }
        while (file.nextToken() != JsonToken.END_ARRAY) {
            tell();
        }
    }

    /** Goes to the list: the file's own, or that of its field "vectors"; what stands before it is not kept. */
    private boolean isAtList() {
        JsonToken first = file.nextToken();
        if (first != JsonToken.START_OBJECT) {
            return first == JsonToken.START_ARRAY;
        }
        while (file.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean vectors = "vectors".equals(file.currentName());
            JsonToken value = file.nextToken();
            if (vectors) {
                return value == JsonToken.START_ARRAY;
            }
            file.skipChildren();
        }
        return false;
    }

    private void tell() {
        Value value = Value.next(file);
        Map<String, @Nullable Object> named = new LinkedHashMap<>();
        if (value.id() != null) {
            named.put("id", value.id());
        }
        named.putAll(Gatt.decode(needed(value.characteristic(), "characteristic"), needed(value.hex(), "hex"))
                .tree());
        lines.accept(JSON.writeValueAsString(named));
        told++;
    }

    private String needed(@Nullable String text, String field) {
        if (text == null) {
            throw new Refused("Each value of the file needs the texts \"characteristic\" and \"hex\". Value "
                    + (told + 1) + " has no text \"" + field + "\".");
        }
        return text;
    }

    /** What is read of one value; anything else in it passes by. */
    private record Value(
            @Nullable Object id,
            @Nullable String characteristic,
            @Nullable String hex) {
        static Value next(JsonParser file) {
            @Nullable Object id = null;
            @Nullable String characteristic = null;
            @Nullable String hex = null;
            if (file.currentToken() != JsonToken.START_OBJECT) {
                file.skipChildren();
                return new Value(null, null, null);
            }
            while (file.nextToken() == JsonToken.PROPERTY_NAME) {
                String field = file.currentName();
                JsonToken token = file.nextToken();
                @Nullable String text = token == JsonToken.VALUE_STRING ? file.getString() : null;
                switch (field) {
                    case "id" -> id = token.isNumeric() ? (Object) file.getNumberValue() : text;
                    case "characteristic" -> characteristic = text;
                    case "hex" -> hex = text;
                    default -> {}
                }
                file.skipChildren();
            }
            return new Value(id, characteristic, hex);
        }
    }
}

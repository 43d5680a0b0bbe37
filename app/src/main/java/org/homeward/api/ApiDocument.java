package org.homeward.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the API (OpenAPI 3.1), as it is shipped. */
@Component
class ApiDocument {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private final String text;
    private final JsonNode root;

    ApiDocument() {
        try (InputStream in = Objects.requireNonNull(ApiDocument.class.getResourceAsStream("/api/openapi.json"))) {
            this.text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            this.root = MAPPER.readTree(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String text() {
        return text;
    }

    JsonNode root() {
        return root;
    }

    /** What a reference stands for, or the node itself. */
    JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? root.at(node.get("$ref").asString().substring(1)) : node;
    }

    /** A node as people read JSON. */
    static String pretty(JsonNode node) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node);
    }
}

package org.homeward.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.homeward.api.Operation.Field;
import org.homeward.api.Operation.Reply;
import org.homeward.api.Operation.Sample;
import tools.jackson.databind.JsonNode;

/** Reads the operations out of the description. */
final class Reading {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");
    private final ApiDocument document;

    Reading(ApiDocument document) {
        this.document = document;
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        document.root()
                .get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(entry -> METHODS.contains(entry.getKey()))
                        .forEach(entry -> operations.add(operation(path, entry))));
        return operations;
    }

    private Operation operation(Map.Entry<String, JsonNode> path, Map.Entry<String, JsonNode> method) {
        JsonNode node = method.getValue();
        JsonNode content = document.resolved(node.path("requestBody")).path("content");
        return new Operation(
                text(node, "operationId"),
                method.getKey().toUpperCase(Locale.ROOT),
                path.getKey(),
                text(node, "summary"),
                text(node, "description"),
                parameters(path.getValue().path("parameters"), node.path("parameters")),
                fields(content),
                samples(content),
                replies(node.path("responses")));
    }

    private List<Field> parameters(JsonNode ofPath, JsonNode own) {
        List<Field> fields = new ArrayList<>();
        for (JsonNode list : List.of(ofPath, own)) {
            list.forEach(each -> {
                JsonNode parameter = document.resolved(each);
                fields.add(new Field(
                        text(parameter, "name"),
                        text(parameter, "in") + ", " + type(parameter.path("schema")),
                        parameter.path("required").asBoolean(false),
                        text(parameter, "description")));
            });
        }
        return fields;
    }

    private List<Field> fields(JsonNode content) {
        List<Field> fields = new ArrayList<>();
        content.forEach(medium -> {
            JsonNode schema = document.resolved(medium.path("schema"));
            Set<String> required = StreamSupport.stream(schema.path("required").spliterator(), false)
                    .map(JsonNode::asString)
                    .collect(Collectors.toSet());
            schema.path("properties")
                    .properties()
                    .forEach(property -> fields.add(new Field(
                            property.getKey(),
                            type(property.getValue()),
                            required.contains(property.getKey()),
                            text(document.resolved(property.getValue()), "description"))));
        });
        return fields;
    }

    private String type(JsonNode given) {
        JsonNode schema = document.resolved(given);
        String type = schema.path("type").isArray()
                ? StreamSupport.stream(schema.get("type").spliterator(), false)
                        .map(JsonNode::asString)
                        .collect(Collectors.joining(" or "))
                : text(schema, "type");
        String format = text(schema, "format");
        String words = schema.has("enum")
                ? ": "
                        + StreamSupport.stream(schema.get("enum").spliterator(), false)
                                .map(JsonNode::asString)
                                .collect(Collectors.joining(", "))
                : "";
        return type + (format.isEmpty() ? "" : " (" + format + ")") + words;
    }

    private static List<Sample> samples(JsonNode content) {
        List<Sample> samples = new ArrayList<>();
        content.forEach(medium -> medium.path("examples")
                .properties()
                .forEach(example -> samples.add(new Sample(
                        text(example.getValue(), "summary"),
                        shown(example.getValue().path("value"))))));
        return samples;
    }

    private static String shown(JsonNode value) {
        return value.isString() ? value.asString() : ApiDocument.pretty(value);
    }

    private List<Reply> replies(JsonNode responses) {
        List<Reply> replies = new ArrayList<>();
        responses.properties().forEach(response -> {
            JsonNode node = document.resolved(response.getValue());
            replies.add(new Reply(response.getKey(), text(node, "description"), samples(node.path("content"))));
        });
        return replies;
    }

    static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }
}

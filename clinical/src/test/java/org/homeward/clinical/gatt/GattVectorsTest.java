package org.homeward.clinical.gatt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.homeward.clinical.Csv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** HZ-14: every shared vector, field for field and in order. */
class GattVectorsTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> FIELDS = List.of("outcome", "decoded", "normalised", "warnings", "error");

    static List<JsonNode> vectors() {
        List<JsonNode> vectors = new ArrayList<>();
        JSON.readTree(Csv.text("/vectors/gatt-vectors.json")).get("vectors").forEach(vectors::add);
        return vectors;
    }

    @Test
    void there_are_50_vectors() {
        assertThat(vectors()).hasSize(50);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void a_value_is_decoded_as_its_vector_says(JsonNode vector) {
        String hex = vector.get("hex").asString();
        JsonNode told = JSON.valueToTree(
                Gatt.decode(vector.get("characteristic").asString(), hex).tree());
        for (String field : FIELDS) {
            assertThat(String.valueOf(told.get(field))).as(field).isEqualTo(String.valueOf(vector.get(field)));
        }
        assertThat(Gatt.decode(vector.get("uuid").asString(), hex).tree())
                .isEqualTo(Gatt.decode(vector.get("characteristic").asString(), hex)
                        .tree());
    }
}

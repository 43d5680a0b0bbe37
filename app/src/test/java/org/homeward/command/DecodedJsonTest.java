package org.homeward.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.List;
import org.homeward.command.Failure.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DecodedJsonTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> FIELDS = List.of("id", "outcome", "decoded", "normalised", "warnings", "error");

    @Test
    void every_vector_is_one_line_as_the_vector_says() throws IOException {
        byte[] file = Vectors.file("gatt-vectors.json");
        List<String> lines = lines(file);
        JsonNode vectors = JSON.readTree(file).get("vectors");
        assertThat(lines).hasSize(vectors.size());
        for (int i = 0; i < lines.size(); i++) {
            JsonNode told = JSON.readTree(lines.get(i));
            for (String field : FIELDS) {
                assertThat(told.get(field)).as(field).isEqualTo(vectors.get(i).get(field));
            }
        }
    }

    @Test
    void a_list_by_itself_is_a_file_too() {
        assertThat(lines("[{\"characteristic\":\"0x2A37\",\"hex\":\"0048\"}]".getBytes(UTF_8)))
                .singleElement()
                .asString()
                .startsWith("{\"outcome\":\"ok\",");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{}", "7", "{\"vectors\":7}", "[{}]", "[{\"characteristic\":7,\"hex\":\"00\"}]"})
    void a_file_of_another_shape_is_refused(String file) {
        assertThatThrownBy(() -> lines(file.getBytes(UTF_8))).isInstanceOf(Refused.class);
    }

    /** So a file of any size needs little memory: this one has no end. */
    @Test
    void each_value_is_told_before_the_rest_of_the_file_is_read() {
        byte[] value =
                "{\"id\":7,\"more\":[{\"id\":8}],\"characteristic\":\"0x2A37\",\"hex\":\"0048\"},".getBytes(UTF_8);
        List<String> told = new ArrayList<>();

        assertThatThrownBy(() -> DecodedJson.ofAll(repeated("[", value), line -> {
                    told.add(line);
                    if (told.size() == 1_000) {
                        throw new IllegalStateException("enough");
                    }
                }))
                .hasMessage("enough");

        assertThat(told).hasSize(1_000).allMatch(line -> line.startsWith("{\"id\":7,\"outcome\":\"ok\","));
    }

    @Test
    void one_endless_text_is_a_sentence() {
        InputStream endless = repeated("[{\"hex\":\"", "0".getBytes(UTF_8));

        assertThatThrownBy(() -> DecodedJson.ofAll(endless, line -> {}))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("not JSON that can be read to its end");
    }

    private static InputStream repeated(String before, byte[] middle) {
        InputStream forEver = new InputStream() {
            private int at;

            @Override
            public int read() {
                return middle[at++ % middle.length];
            }
        };
        return new SequenceInputStream(new ByteArrayInputStream(before.getBytes(UTF_8)), forEver);
    }

    private static List<String> lines(byte[] file) {
        List<String> lines = new ArrayList<>();
        DecodedJson.ofAll(new ByteArrayInputStream(file), lines::add);
        return lines;
    }
}

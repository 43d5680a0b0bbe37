package org.homeward.clinical;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A table beside the tests: its rows without the heading; a comma inside quotation marks stays in its field. */
public final class Csv {

    private Csv() {}

    public static List<String[]> rows(String resource) {
        return text(resource)
                .lines()
                .skip(1)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                .toList();
    }

    public static String text(String resource) {
        try (InputStream file = Objects.requireNonNull(Csv.class.getResourceAsStream(resource), resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package org.homeward;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The project's documents and sources, seen from the module in which the tests run. */
public final class Documents {
    static final Path PROJECT = Path.of("..");

    private Documents() {}

    static List<String> lines(String name) {
        try {
            return Files.readAllLines(PROJECT.resolve(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Put back " + name + ": it cannot be read", unreadable);
        }
    }

    /** The rows of every Markdown table in a document, headings left out, each as its trimmed cells. */
    public static List<List<String>> tableRows(String name, String heading) {
        return lines(name).stream()
                .filter(line -> line.startsWith("|"))
                .filter(line -> !line.equals(heading) && !line.startsWith("|---"))
                .map(Documents::cells)
                .toList();
    }

    private static List<String> cells(String row) {
        String inside = row.strip().replaceAll("^\\||\\|$", "");
        return Arrays.stream(inside.split("\\|", -1)).map(String::strip).toList();
    }
}

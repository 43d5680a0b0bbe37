package org.homeward.clinical.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.homeward.clinical.browser.MadeUpSets.SetQuestion;

/** The score vectors that the clinical module is tested with, as the browser is asked. */
final class Vectors {
    private static final Path FOLDER = Path.of("../clinical/src/test/resources/vectors");
    private static final List<String> NOTHING = List.of("", "", "", "", "", "", "", "");

    private Vectors() {}

    /** One vector: the question, and the total it must be given; empty where there is none. */
    record Vector(SetQuestion question, String total) {}

    static List<Vector> complete() {
        return rows("news2-vectors.csv", 9);
    }

    static List<Vector> partial() {
        return rows("news2-partial-vectors.csv", 11);
    }

    private static List<Vector> rows(String file, int total) {
        try {
            return Files.readAllLines(FOLDER.resolve(file)).stream()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split(",", -1))
                    .map(fields -> new Vector(question(fields), fields[total]))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static SetQuestion question(String[] of) {
        return new SetQuestion(List.of(of[0], of[1], of[3], of[4], "", of[5], of[6], of[7]), NOTHING, of[2]);
    }
}

package org.homeward.directory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.homeward.directory.ImportRequest.Mode;
import org.homeward.directory.importing.MadeUpCqcFile;

/** Times the import of a made-up national file; run by hand with -Xmx256m. Arguments: rows, csv, xlsx or ods, and "homes" for only homes. */
final class NationalImport {
    private NationalImport() {}

    public static void main(String[] arguments) throws IOException {
        int rows = Integer.parseInt(arguments[0]);
        MadeUpCqcFile made = arguments.length > 2 ? MadeUpCqcFile.ofCareHomes(rows) : MadeUpCqcFile.of(rows);
        Path file = write(made, arguments[1]);
        Path next = write(
                made.retouched(row -> {
                    row.put("Location Telephone Number", "01632000000");
                    return row;
                }),
                arguments[1]);
        DirectoryDatabase.empty();
        System.out.printf("%s, %,d bytes%n", file.getFileName(), Files.size(file));
        time("first", file);
        time("again", file);
        time("every home with another telephone number", next);
        Files.delete(file);
        Files.delete(next);
        System.exit(0);
    }

    private static Path write(MadeUpCqcFile made, String kind) throws IOException {
        Path file = Files.createTempFile("cqc", "." + kind);
        return switch (kind) {
            case "xlsx" -> made.xlsx(file);
            case "ods" -> made.ods(file);
            default -> made.csv(file);
        };
    }

    private static void time(String what, Path file) {
        Instant start = Instant.now();
        StringBuilder steps = new StringBuilder();
        ImportProgress.Step[] last = {ImportProgress.Step.CHECKING};
        ImportOutcome outcome = DirectoryDatabase.imports(Clock.systemUTC())
                .run(ImportRequest.of(ImportKind.CARE_HOMES, file, "bench", Mode.APPLY), position -> {
                    if (position.step() != last[0]) {
                        last[0] = position.step();
                        steps.append(" %s at %d ms"
                                .formatted(
                                        position.step(),
                                        Duration.between(start, Instant.now()).toMillis()));
                    }
                });
        System.out.printf(
                "%s: %d ms%s%n%s%n",
                what, Duration.between(start, Instant.now()).toMillis(), steps, outcome);
    }
}

package org.homeward.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Who runs the database of a folder, since when, and its address once it answers. */
record Description(String process, String account, String since, Optional<String> jdbcUrl) {

    static final Description UNKNOWN = new Description("unknown", "unknown", "unknown", Optional.empty());

    static Description ofThisProcess() {
        return new Description(
                Long.toString(ProcessHandle.current().pid()),
                System.getProperty("user.name", "unknown"),
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                Optional.empty());
    }

    Description answeringAt(String url) {
        return new Description(process, account, since, Optional.of(url));
    }

    String holder() {
        return equals(UNKNOWN)
                ? "another Homeward that is just starting"
                : "another Homeward (process %s, account %s, since %s)".formatted(process, account, since);
    }

    static Description readFrom(Path file) throws IOException {
        try {
            Properties kept = PrivateFile.read(file);
            return new Description(
                    kept.getProperty("process", "unknown"),
                    kept.getProperty("account", "unknown"),
                    kept.getProperty("since", "unknown"),
                    Optional.ofNullable(kept.getProperty("jdbcUrl")));
        } catch (NoSuchFileException absent) {
            return UNKNOWN;
        }
    }

    void writeTo(Path file) throws IOException {
        Map<String, String> content = new HashMap<>(Map.of("process", process, "account", account, "since", since));
        jdbcUrl.ifPresent(url -> content.put("jdbcUrl", url));
        PrivateFile.write(file, content);
    }

    static void removeFrom(Path file) throws IOException {
        Files.deleteIfExists(file);
    }
}

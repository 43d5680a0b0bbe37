package org.homeward.access.signin.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BreachedFileTest {
    private static final List<String> KNOWN =
            IntStream.range(0, 300).mapToObj(number -> "known-" + number).toList();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void every_password_of_the_file_is_found_and_no_other() throws IOException {
        BreachedFile breached = file(40, ":17");

        assertThat(KNOWN).allMatch(breached::contains);
        assertThat(IntStream.range(0, 300).mapToObj(number -> "other-" + number))
                .noneMatch(breached::contains);
    }

    @Test
    void first_digits_without_a_count_are_enough() throws IOException {
        BreachedFile breached = file(16, "");

        assertThat(KNOWN).allMatch(breached::contains);
        assertThat(breached.contains("other-1")).isFalse();
    }

    @Test
    void windows_line_ends_and_a_last_line_without_one_are_read() throws IOException {
        Path file = folder.resolve("crlf.txt");
        List<String> hashes = KNOWN.stream()
                .map(BreachedFileTest::hash)
                .map(hash -> hash + ":2")
                .sorted()
                .toList();
        Files.writeString(file, String.join("\r\n", hashes));

        assertThat(KNOWN).allMatch(new BreachedFile(file)::contains);
    }

    @Test
    void an_empty_file_knows_nothing() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));

        assertThat(new BreachedFile(empty).contains("known-1")).isFalse();
    }

    @Test
    void a_file_that_is_not_there_stops_the_start_and_says_which_setting_to_correct() {
        assertThatThrownBy(() -> new BreachedFile(folder.resolve("absent.txt")))
                .hasMessageContaining("homeward.breached-passwords")
                .hasMessageContaining("absent.txt");
    }

    private BreachedFile file(int digits, String count) throws IOException {
        Path file = folder.resolve("hashes-" + digits + ".txt");
        Files.write(
                file,
                KNOWN.stream()
                        .map(BreachedFileTest::hash)
                        .map(hash -> hash.substring(0, digits) + count)
                        .sorted()
                        .toList());
        return new BreachedFile(file);
    }

    private static String hash(String password) {
        return HexFormat.of().withUpperCase().formatHex(BreachedPasswords.sha1(password));
    }
}

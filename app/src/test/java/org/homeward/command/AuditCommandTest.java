package org.homeward.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.homeward.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check of the audit log as it is typed, beside the program and without it. */
@SuppressWarnings("NullAway.Init")
class AuditCommandTest {
    private static final Pattern SEAL = Pattern.compile("Last seal: [0-9]+ ([0-9a-f]{64})");

    @TempDir
    private Path temporary;

    @Test
    void the_log_is_checked_beside_a_running_homeward_and_without_one_until_somebody_changes_it() throws Exception {
        String noted;
        try (Program program = Program.start(data(), "--empty").awaitReady()) {
            program.owner().sql("select audit.seal_now()").query(Long.class).single();
            Typed beside = verify();
            assertThat(beside.code()).as(beside.out() + beside.err()).isZero();
            assertThat(beside.out()).contains("are as they were written");
            noted = seal(beside.out());
        }

        Typed stopped = verify("--expect", noted);
        assertThat(stopped.code()).as(stopped.out() + stopped.err()).isZero();
        assertThat(stopped.lines()).hasSize(1);
        Typed unknown = verify("--expect", noted.replace(noted.charAt(0), noted.charAt(0) == 'a' ? 'b' : 'a'));
        assertThat(unknown.code()).isEqualTo(1);
        assertThat(verify("--expect", "abc").err()).contains("64 digits");

        tamper();
        Typed changed = verify();
        assertThat(changed.code()).isEqualTo(1);
        assertThat(changed.out()).contains("was changed").contains("1 problems in");
    }

    /** What only the owner of the tables can do, past every trigger and policy. */
    private void tamper() throws IOException {
        try (Program program = Program.start(data()).awaitReady()) {
            program.owner().sql("""
                            alter table audit.entry disable trigger user;
                            alter table audit.entry no force row level security;
                            update audit.entry set words = 'nothing of note' where deed = 'STARTED_MEMBERSHIP';
                            alter table audit.entry force row level security;
                            alter table audit.entry enable trigger user;
                            """).update();
        }
    }

    @Test
    void a_mistyped_folder_is_refused_and_not_made_into_a_spotless_log() throws Exception {
        Path nowhere = temporary.resolve("nowhere");
        Path other = Files.createDirectory(temporary.resolve("other"));

        for (Path folder : new Path[] {nowhere, other}) {
            Typed mistyped = Typed.run("audit", "verify", "--data", folder.toString());
            assertThat(mistyped.code()).isEqualTo(1);
            assertThat(mistyped.err())
                    .contains("There are no data of Homeward in")
                    .contains("--data");
            assertThat(mistyped.out()).isEmpty();
        }
        assertThat(nowhere).doesNotExist();
        assertThat(other).isEmptyDirectory();
    }

    private Path data() {
        return temporary.resolve("data");
    }

    private Typed verify(String... options) {
        String[] words = {"audit", "verify", "--data", data().toString()};
        return Typed.run(java.util.stream.Stream.of(words, options)
                .flatMap(java.util.stream.Stream::of)
                .toArray(String[]::new));
    }

    private static String seal(String report) {
        Matcher seal = SEAL.matcher(report);
        assertThat(seal.find()).as(report).isTrue();
        return seal.group(1);
    }
}

package org.homeward.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeward.Browser;
import org.homeward.Browser.Answer;
import org.homeward.Program;
import org.homeward.directory.intake.BadFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program on a small disk of its own that is filled while people save. */
class FullDiskTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path disk;

    @Test
    void a_full_disk_is_said_loses_nothing_and_mends_itself() throws Exception {
        assumeTrue(
                command("mount", "-t", "tmpfs", "-o", "size=900m,mode=755", "tmpfs", disk.toString()),
                "only an account that may mount makes a small disk");
        try (Program program = Program.start(disk.resolve("data")).awaitReady()) {
            fillAndFree(program);
        } finally {
            command("umount", disk.toString());
        }
    }

    @Test
    void a_full_disk_for_temporary_files_is_said_and_only_files_must_wait(@TempDir Path small) throws Exception {
        assumeTrue(
                command("mount", "-t", "tmpfs", "-o", "size=8m,mode=755", "tmpfs", small.toString()),
                "only an account that may mount makes a small disk");
        Map<String, String> there = Map.of("JDK_JAVA_OPTIONS", "-Djava.io.tmpdir=" + small);
        try (Program program =
                Program.start(disk.resolve("data"), Program.freePort(), there).awaitReady()) {
            Browser ravi = program.signedIn("ravi.nair@icb.example");
            Path filler = small.resolve("filler");
            fill(filler);
            Answer refused = handIn(ravi);
            assertThat(refused.status()).as(refused.text()).isEqualTo(503);
            assertThat(refused.text()).contains("disk is full", "Then choose the file again");
            assertThat(program.isReady()).as("green").isTrue();
            assertThat(program.signedIn("piotr.kowalski@beechwood.example")
                            .get("/")
                            .status())
                    .isEqualTo(200);
            Files.delete(filler);
            assertThat(handIn(ravi).status()).as("by itself").isEqualTo(200);
        } finally {
            command("umount", small.toString());
        }
    }

    private static Answer handIn(Browser ravi) {
        ravi.get("/directory/imports/new");
        return ravi.upload(
                "/directory/imports", Map.of("kind", "care-homes", "check", "yes"), "homes.csv", BadFiles.careHomes());
    }

    private void fillAndFree(Program program) throws Exception {
        CallBell bell = CallBell.at(program);
        String token = bell.token(program);
        Browser piotr = program.signedIn("piotr.kowalski@beechwood.example");
        List<UUID> acknowledged = new ArrayList<>();
        List<UUID> refused = new ArrayList<>();
        Path filler = disk.resolve("filler");
        fill(filler);
        assertThat(program.isReady()).as("red").isFalse();
        String words = saveUntilRefused(program, bell, token, acknowledged, refused);
        assertThat(words).contains("disk is full");
        assertThat(piotr.get("/emergency").status()).isEqualTo(200);
        assertThat(program.browser().get("/actuator/health/liveness").status()).isEqualTo(200);
        Files.delete(filler);
        assertThat(Program.await(SOON, program::isReady)).as("green").isTrue();
        assertThat(Program.await(SOON, () -> saves(program, bell, token)))
                .as("saves again")
                .isTrue();
        for (UUID set : acknowledged) {
            assertThat(bell.send(program, token, set).statusCode()).as("kept").isEqualTo(200);
        }
        for (UUID set : refused) {
            assertThat(bell.send(program, token, set).statusCode())
                    .as("whole or absent")
                    .isIn(200, 201);
        }
    }

    private static String saveUntilRefused(
            Program program, CallBell bell, String token, List<UUID> acknowledged, List<UUID> refused)
            throws Exception {
        for (int attempt = 0; attempt < 50_000; attempt++) {
            UUID set = UUID.randomUUID();
            HttpResponse<String> answer = bell.send(program, token, set);
            if (answer.statusCode() == 201) {
                acknowledged.add(set);
            } else {
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
                refused.add(set);
                return answer.body();
            }
        }
        throw new AssertionError("The disk did not get full");
    }

    private static boolean saves(Program program, CallBell bell, String token) {
        try {
            return bell.send(program, token, UUID.randomUUID()).statusCode() == 201;
        } catch (IOException lost) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    /** Until not one more byte fits. */
    private static void fill(Path filler) throws IOException {
        for (int size = 1 << 20; size > 0; size >>= 1) {
            try (OutputStream out = Files.newOutputStream(
                    filler, java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.APPEND)) {
                while (true) {
                    out.write(new byte[size]);
                }
            } catch (IOException full) {
                // on with a smaller piece
            }
        }
    }

    private static boolean command(String... words) throws IOException, InterruptedException {
        return new ProcessBuilder(words).start().waitFor() == 0;
    }
}

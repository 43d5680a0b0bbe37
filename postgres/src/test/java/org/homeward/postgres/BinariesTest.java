package org.homeward.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BinariesTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path cache;

    private final ConcurrentLinkedQueue<String> told = new ConcurrentLinkedQueue<>();

    @Test
    void they_are_unpacked_once_and_run() throws Exception {
        Binaries binaries = Binaries.unpackedIn(cache, told::add);
        Binaries.unpackedIn(cache, told::add);
        assertThat(told).hasSize(1);
        assertThat(Command.of("" + binaries.postgres(), "--version").run("").said())
                .contains("PostgreSQL) " + Binaries.majorVersion() + ".");
    }

    @Test
    void half_a_copy_is_replaced_by_a_whole_one() throws Exception {
        Binaries binaries = Binaries.unpackedIn(cache, told::add);
        Files.writeString(binaries.postgres(), "");
        Files.delete(binaries.initdb());
        Binaries again = Binaries.unpackedIn(cache, told::add);
        assertThat(again).isEqualTo(binaries);
        assertThat(Command.of("" + again.postgres(), "--version").run("").succeeded())
                .isTrue();
        assertThat(again.initdb()).isExecutable();
        assertThat(Folders.in(cache)).containsExactly(again.folder());
    }

    @Test
    void two_at_once_end_with_one_whole_copy() throws Exception {
        Callable<Binaries> unpack = () -> Binaries.unpackedIn(cache, told::add);
        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            for (Future<Binaries> binaries : people.invokeAll(List.of(unpack, unpack))) {
                assertThat(new Contents(binaries.get().folder()).areComplete()).isTrue();
            }
        }
        assertThat(Folders.in(cache)).hasSize(1);
    }
}

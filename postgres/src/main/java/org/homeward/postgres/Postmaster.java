package org.homeward.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The server process of a cluster, as its postmaster.pid tells. */
record Postmaster(long pid, boolean ready) {

    private static final int STATUS_LINE = 7;

    static Path file(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    /** What the file says, or empty when there is none or it is still being written. */
    static Optional<Postmaster> in(Path cluster) throws IOException {
        try {
            return parse(Files.readAllLines(file(cluster)));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        }
    }

    static Optional<Postmaster> parse(List<String> lines) {
        if (lines.isEmpty() || !lines.getFirst().strip().matches("[0-9]{1,10}")) {
            return Optional.empty();
        }
        boolean ready =
                lines.size() > STATUS_LINE && lines.get(STATUS_LINE).strip().equals("ready");
        return Optional.of(new Postmaster(Long.parseLong(lines.getFirst().strip()), ready));
    }

    boolean isAlive() {
        return ProcessHandle.of(pid).isPresent();
    }

    /** Whether the process really serves this cluster: its number may have gone to an unrelated one. */
    boolean serves(Path cluster) {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().arguments())
                .filter(words -> words.length > 1 && words[0].equals("-D") && words[1].equals(cluster.toString()))
                .isPresent();
    }

    boolean isChildOf(Process guard) {
        return ProcessHandle.of(pid)
                .flatMap(ProcessHandle::parent)
                .filter(parent -> parent.pid() == guard.pid())
                .isPresent();
    }

    /** Sends a signal by name; ProcessHandle knows only those that are too soft or too hard. */
    void signal(String name) throws InterruptedException {
        Command.of("/bin/sh", "-c", "kill -\"$1\" \"$2\"", "sh", name, "" + pid).run("");
    }
}

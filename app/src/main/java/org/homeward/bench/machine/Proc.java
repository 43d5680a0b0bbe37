package org.homeward.bench.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads files below /proc; one that is not there, or is gone by now, is empty. */
final class Proc {
    private Proc() {}

    static String read(String file) {
        try {
            return Files.readString(Path.of("/proc", file));
        } catch (IOException gone) {
            return "";
        }
    }
}

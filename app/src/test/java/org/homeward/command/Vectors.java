package org.homeward.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The shared vectors, which stand beside the tests of the clinical rules. */
final class Vectors {
    private Vectors() {}

    static byte[] file(String name) throws IOException {
        return Files.readAllBytes(
                Path.of("..").resolve("clinical/src/test/resources/vectors").resolve(name));
    }
}

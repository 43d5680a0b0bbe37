package org.homeward.command;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.homeward.command.Failure.Refused;

/** A file that somebody named on the command line; "-" is standard input. */
final class TypedFile {
    private TypedFile() {}

    static InputStream open(String name) {
        if (name.equals("-")) {
            return new FileInputStream(FileDescriptor.in);
        }
        try {
            Path file = Path.of(name);
            if (!Files.isRegularFile(file) && !Files.isReadable(file) || Files.isDirectory(file)) {
                throw new Refused("There is no file " + name + ". Check its name and its folder.");
            }
            return Files.newInputStream(file);
        } catch (InvalidPathException | AccessDeniedException unusable) {
            throw new Refused("The file " + name + " may not be read. Check its name and who may read it.");
        } catch (IOException broken) {
            throw new Refused("The file " + name + " cannot be read: " + broken.getMessage());
        }
    }
}

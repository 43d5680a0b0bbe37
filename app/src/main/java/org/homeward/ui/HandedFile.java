package org.homeward.ui;

import java.util.Objects;
import org.springframework.web.multipart.MultipartFile;

/** A file as somebody hands it in with a form. */
public final class HandedFile {
    private HandedFile() {}

    /** What the person calls it, without folders and without what cannot be printed. */
    public static String name(MultipartFile file) {
        String given = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{C}", "")
                .strip();
        return name.isEmpty() ? "file without a name" : name;
    }
}

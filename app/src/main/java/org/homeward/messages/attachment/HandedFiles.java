package org.homeward.messages.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.homeward.ui.HandedFile;
import org.springframework.web.multipart.MultipartFile;

/** All files of one form: those that can be kept, and a sentence for each that cannot. */
public record HandedFiles(List<HandedIn.Kept> kept, List<String> refusals) {
    public static final int MOST = 4;
    private static final int FIRST_BYTES = 4096;

    public HandedFiles {
        kept = List.copyOf(kept);
        refusals = List.copyOf(refusals);
    }

    /** A box that nobody chose a file for comes as a file without a name. */
    public static List<MultipartFile> chosen(List<MultipartFile> boxes) {
        return boxes.stream()
                .filter(file -> !file.isEmpty()
                        || !Objects.requireNonNullElse(file.getOriginalFilename(), "")
                                .isEmpty())
                .toList();
    }

    public static HandedFiles read(List<MultipartFile> files) {
        if (files.size() > MOST) {
            return new HandedFiles(List.of(), List.of("Send at most " + MOST + " files with one message"));
        }
        List<HandedIn.Kept> kept = new ArrayList<>();
        List<String> refusals = new ArrayList<>();
        for (MultipartFile file : files) {
            switch (read(file)) {
                case HandedIn.Kept fit -> kept.add(fit);
                case HandedIn.Refused(String words) -> refusals.add(HandedFile.name(file) + ": " + words);
            }
        }
        return new HandedFiles(kept, refusals);
    }

    private static HandedIn read(MultipartFile file) {
        try (InputStream in = file.getInputStream()) {
            return file.getSize() > HandedIn.MOST_BYTES
                    ? HandedIn.tooLarge(in.readNBytes(FIRST_BYTES))
                    : HandedIn.of(in.readAllBytes());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}

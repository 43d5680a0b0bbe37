package org.homeward.messages.attachment;

import java.util.Optional;
import org.homeward.residents.photo.WholePhoto;

/** A file handed in with a message: fit to be kept, or the sentence that says why not. Its first bytes decide what it is, not its name. */
public sealed interface HandedIn {
    /** Larger than any file may be: it is not even read. */
    long MOST_BYTES = 30L << 20;

    /** What is kept, and as what it is served. */
    record Kept(Kind kind, String mediaType, byte[] content) implements HandedIn {}

    record Refused(String words) implements HandedIn {}

    static HandedIn of(byte[] file) {
        if (file.length == 0) {
            return new Refused("This file is empty. Choose another");
        }
        if (WholePhoto.isMeant(file)) {
            return photo(file);
        }
        return FileShape.of(file)
                .map(shape -> checked(shape, file))
                .orElseGet(() ->
                        new Refused("Homeward cannot use this kind of file. Send a photo (JPEG or PNG), a film (MP4"
                                + " or WebM), a sound (WAV, MP3, M4A, OGG or WebM) or a PDF"));
    }

    /** What is said of a file that is too large to be read; its first bytes tell what it is. */
    static Refused tooLarge(byte[] firstBytes) {
        Optional<Kind> kind = WholePhoto.isMeant(firstBytes)
                ? Optional.of(Kind.PHOTO)
                : FileShape.of(firstBytes).map(FileShape::kind);
        return new Refused(kind.map(Kind::tooLarge).orElse("This file is larger than 30 MB. Send a smaller one"));
    }

    private static HandedIn photo(byte[] file) {
        return switch (WholePhoto.of(file)) {
            case WholePhoto.Written(byte[] jpeg) -> new Kept(Kind.PHOTO, "image/jpeg", jpeg);
            case WholePhoto.Refused(String words) -> new Refused(words);
        };
    }

    private static HandedIn checked(FileShape shape, byte[] file) {
        if (!shape.kind().fits(file.length)) {
            return new Refused(shape.kind().tooLarge());
        }
        return shape.isWhole(file)
                ? new Kept(shape.kind(), shape.mediaType(), shape.withoutPlace(file))
                : new Refused("The end of this " + shape.kind().words()
                        + " is missing. Save or send it again and choose the new file");
    }
}

package org.homeward.messages.attachment;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of file beside photos, told by how they begin; each knows whether its end is there. */
enum FileShape {
    MP4(Kind.FILM, "video/mp4"),
    M4A(Kind.SOUND, "audio/mp4"),
    WEBM(Kind.FILM, "video/webm"),
    WEBM_SOUND(Kind.SOUND, "audio/webm"),
    WAV(Kind.SOUND, "audio/wav"),
    OGG(Kind.SOUND, "audio/ogg"),
    MP3(Kind.SOUND, "audio/mpeg"),
    PDF(Kind.DOCUMENT, "application/pdf");

    private static final int LOOKED_AT = 4096;
    private static final int END = 2048;

    private final Kind kind;
    private final String mediaType;

    FileShape(Kind kind, String mediaType) {
        this.kind = kind;
        this.mediaType = mediaType;
    }

    Kind kind() {
        return kind;
    }

    String mediaType() {
        return mediaType;
    }

    static Optional<FileShape> of(byte[] file) {
        String head = text(file, 0, LOOKED_AT);
        if (head.startsWith("ftyp", 4) && !head.startsWith("avi", 8)) {
            return Optional.of(head.startsWith("M4A", 8) || head.startsWith("M4B", 8) ? M4A : MP4);
        }
        if (head.startsWith("\u001aE\u00df\u00a3")) {
            return Webm.isWebm(head) ? Optional.of(Webm.hasPictures(head) ? WEBM : WEBM_SOUND) : Optional.empty();
        }
        if (head.startsWith("RIFF") && head.startsWith("WAVE", 8)) {
            return Optional.of(WAV);
        }
        if (head.startsWith("OggS")) {
            return Optional.of(OGG);
        }
        if (head.startsWith("%PDF-")) {
            return Optional.of(PDF);
        }
        return head.startsWith("ID3") || isFrameOfMp3(file) ? Optional.of(MP3) : Optional.empty();
    }

    /** Layer 3 of MPEG 1 or 2, with a bit rate and a sample rate that exist (ISO/IEC 11172-3). */
    private static boolean isFrameOfMp3(byte[] file) {
        return file.length > 3
                && (file[0] & 0xFF) == 0xFF
                && (file[1] & 0xE6) == 0xE2
                && (file[1] & 0x18) != 0x08
                && (file[2] & 0xF0) != 0xF0
                && (file[2] & 0xF0) != 0
                && (file[2] & 0x0C) != 0x0C;
    }

    boolean isWhole(byte[] file) {
        return switch (this) {
            case MP4, M4A -> new Boxes(file).areWhole();
            case WEBM, WEBM_SOUND -> Webm.isWhole(file);
            case WAV -> Wav.isWhole(file);
            case PDF -> text(file, Math.max(0, file.length - END), END).contains("%%EOF");
            case OGG, MP3 -> true;
        };
    }

    /** A telephone writes where a film was made into it; nothing of that is kept. */
    byte[] withoutPlace(byte[] file) {
        return this == MP4 || this == M4A ? new Boxes(file).withoutRemarks() : file;
    }

    static String text(byte[] file, int from, int length) {
        return new String(
                Arrays.copyOfRange(file, from, Math.min(file.length, from + length)), StandardCharsets.ISO_8859_1);
    }
}

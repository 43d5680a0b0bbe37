package org.homeward.messages.attachment;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Files as telephones, tablets and a stethoscope make them, made by hand: as short as their format allows. */
public final class Recorded {
    private Recorded() {}

    /** A film whose telephone wrote where it was made. */
    public static byte[] mp4(int bytesOfFilm) {
        return joined(
                box("ftyp", "isom    isomiso2".getBytes(StandardCharsets.US_ASCII)),
                box(
                        "moov",
                        joined(
                                box("mvhd", new byte[100]),
                                box("trak", joined(box("tkhd", new byte[84]), box("udta", place()))),
                                box("udta", place()))),
                box("mdat", film(bytesOfFilm)));
    }

    static byte[] m4a() {
        return joined(
                box("ftyp", "M4A     mp42isom".getBytes(StandardCharsets.US_ASCII)),
                box("moov", box("mvhd", new byte[100])),
                box("mdat", film(500)));
    }

    static byte[] film(int bytes) {
        byte[] film = new byte[bytes];
        for (int at = 0; at < bytes; at++) {
            film[at] = (byte) (at * 31 + at / 251);
        }
        return film;
    }

    private static byte[] place() {
        return box("\u00a9xyz", "\0\u0012\u0015\u00c7+52.9058+001.0880/".getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] box(String name, byte[] content) {
        return ByteBuffer.allocate(8 + content.length)
                .putInt(8 + content.length)
                .put(name.getBytes(StandardCharsets.ISO_8859_1))
                .put(content)
                .array();
    }

    /** The sound of a heart, one second at 8 kHz, as a stethoscope records it. */
    public static byte[] wav() {
        ByteBuffer file = ByteBuffer.allocate(44 + 8000).order(ByteOrder.LITTLE_ENDIAN);
        file.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + 8000);
        file.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
        file.putShort((short) 1)
                .putShort((short) 1)
                .putInt(8000)
                .putInt(8000)
                .putShort((short) 1)
                .putShort((short) 8);
        file.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(8000);
        for (int at = 0; at < 8000; at++) {
            file.put((byte) (128 + 60 * Math.sin(at / 12.0)));
        }
        return file.array();
    }

    static byte[] webm(String codec, boolean knowsItsLength) {
        byte[] content = joined(new byte[40], codec.getBytes(StandardCharsets.US_ASCII), new byte[400]);
        byte[] length = knowsItsLength
                ? new byte[] {0x10, 0, (byte) (content.length >> 8), (byte) content.length}
                : new byte[] {1, -1, -1, -1, -1, -1, -1, -1};
        return joined(
                new byte[] {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3, (byte) 0x87, 0x42, (byte) 0x82, (byte) 0x84},
                "webm".getBytes(StandardCharsets.US_ASCII),
                new byte[] {0x18, 0x53, (byte) 0x80, 0x67},
                length,
                content);
    }

    public static byte[] pdf() {
        return "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
                .getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] mp3() {
        return joined(new byte[] {(byte) 0xFF, (byte) 0xFB, (byte) 0x90, 0x00}, new byte[413]);
    }

    static byte[] ogg() {
        return joined("OggS".getBytes(StandardCharsets.US_ASCII), new byte[60]);
    }

    public static byte[] half(byte[] file) {
        return Arrays.copyOf(file, file.length / 2);
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}

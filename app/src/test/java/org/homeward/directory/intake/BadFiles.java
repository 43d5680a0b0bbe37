package org.homeward.directory.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that nobody should be able to take in, for the command and for the page. */
public final class BadFiles {
    private static final int MEBIBYTE = 1 << 20;

    private BadFiles() {}

    /** The demo's care homes, which are right. */
    public static byte[] careHomes() {
        return resource("/demo/care-homes.csv");
    }

    public static byte[] resource(String name) {
        try (InputStream in = Objects.requireNonNull(BadFiles.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A download that stopped in the middle of a row. */
    public static byte[] half() {
        byte[] whole = careHomes();
        return Arrays.copyOf(whole, whole.length / 2);
    }

    /** UTF-16, as some spreadsheets save "Unicode text". */
    public static byte[] wrongEncoding() {
        return new String(careHomes(), StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16LE);
    }

    /** Two encodings in one file: no reader can know which letters are meant. */
    public static byte[] mixedEncoding() {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(careHomes());
        both.writeBytes("caf\u00e9".getBytes(StandardCharsets.UTF_8));
        both.writeBytes(new byte[] {(byte) 0xe9, 10});
        return both.toByteArray();
    }

    public static byte[] picture() {
        byte[] picture = new byte[4_096];
        picture[0] = (byte) 0x89;
        System.arraycopy("PNG\r\n".getBytes(StandardCharsets.US_ASCII), 0, picture, 1, 5);
        return picture;
    }

    /** One line that never ends. */
    public static byte[] line(int mebibytes) {
        byte[] line = new byte[mebibytes * MEBIBYTE];
        Arrays.fill(line, (byte) 'a');
        return line;
    }

    /** A workbook of a few kilobytes that unpacks into very many. */
    public static byte[] zipBomb() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
                zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
                zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
                byte[] blanks = new byte[MEBIBYTE];
                Arrays.fill(blanks, (byte) ' ');
                for (int i = 0; i < 200; i++) {
                    zip.write(blanks);
                }
            }
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

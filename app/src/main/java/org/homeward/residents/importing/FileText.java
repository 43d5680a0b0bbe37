package org.homeward.residents.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** A file as text, or the sentence that says why it cannot be read and what to do. */
sealed interface FileText {
    int MOST_BYTES = 1_000_000;
    String TOO_BIG = "The file is too big. The residents of a home fit in 1 MB: check that this is the right file";

    /** What Excel in England writes for "CSV (Comma delimited)". */
    Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Letters of UTF-8 among others that are not: a file in two encodings, whose names would come out wrong. */
    Pattern UTF_8_LETTER = Pattern.compile("[\u00C2-\u00DF][\u0080-\u00BF]|[\u00E0-\u00EF][\u0080-\u00BF]{2}");

    Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]");

    record Readable(String text) implements FileText {}

    record Refused(String words) implements FileText {}

    /** Reads no more than the limit, whatever is sent. */
    static FileText of(InputStream file) throws IOException {
        byte[] bytes = file.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            return new Refused(TOO_BIG);
        }
        if (isWorkbook(bytes)) {
            return new Refused(
                    "This is an Excel workbook, not a CSV file. Open it in Excel, choose File, Save as, CSV UTF-8, and choose the new file here");
        }
        return decoded(bytes);
    }

    private static FileText decoded(byte[] bytes) {
        return text(bytes, StandardCharsets.UTF_8)
                .or(() -> text(bytes, WINDOWS_1252).filter(text -> !isMixed(bytes)))
                .filter(text -> !CONTROL.matcher(text).find())
                .map(text -> written(text.startsWith("\uFEFF") ? text.substring(1) : text))
                .orElseGet(FileText::notText);
    }

    private static Optional<String> text(byte[] bytes, Charset encoding) {
        try {
            return Optional.of(
                    encoding.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException otherEncoding) {
            return Optional.empty();
        }
    }

    private static boolean isMixed(byte[] bytes) {
        return UTF_8_LETTER
                .matcher(new String(bytes, StandardCharsets.ISO_8859_1))
                .find();
    }

    private static FileText written(String text) {
        if (text.isBlank()) {
            return new Refused("The file is empty. Write the residents into the template, save it and choose it again");
        }
        boolean halfQuoted = text.chars().filter(letter -> letter == '"').count() % 2 != 0;
        return halfQuoted
                ? new Refused(
                        "A quotation mark is opened and never closed: the end of the file may be missing. Save the file again and choose it")
                : new Readable(text);
    }

    private static Refused notText() {
        return new Refused(
                "The letters of this file cannot be read. Open it in your spreadsheet, choose File, Save as, CSV UTF-8, and choose the new file here");
    }

    /** A zip (xlsx, ods, numbers) or an OLE document (xls), whatever the file is called. */
    private static boolean isWorkbook(byte[] bytes) {
        return startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0);
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int place = 0; place < start.length; place++) {
            if (bytes.length <= place || (bytes[place] & 0xFF) != start[place]) {
                return false;
            }
        }
        return true;
    }
}

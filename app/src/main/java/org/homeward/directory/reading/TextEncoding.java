package org.homeward.directory.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;

/** Which encoding a text file is in: UTF-8, or Windows-1252 when that is certain; all else is refused. */
final class TextEncoding {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String SAVE_AGAIN =
            "Open the file in Excel, choose Save As, choose \"CSV UTF-8 (Comma delimited)\", and import that copy.";

    private TextEncoding() {}

    static Charset of(FileFacts facts) {
        if (facts.beginsWith(0xff, 0xfe) || facts.beginsWith(0xfe, 0xff)) {
            throw new UnreadableFile("The file is saved as \"Unicode text\" (UTF-16).", SAVE_AGAIN);
        }
        if (facts.census().hasZeros()) {
            throw new UnreadableFile("The file is not plain text: it may be damaged or of another kind.", SAVE_AGAIN);
        }
        if (facts.census().isUtf8()) {
            return UTF_8;
        }
        if (facts.census().isWindows1252()) {
            return WINDOWS_1252;
        }
        throw new UnreadableFile(
                "Line %,d has letters in a mixed or unknown encoding, so names would come out wrong."
                        .formatted(facts.census().firstBrokenLine()),
                SAVE_AGAIN);
    }
}

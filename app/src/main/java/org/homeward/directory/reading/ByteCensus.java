package org.homeward.directory.reading;

/** Counts what kinds of bytes a file has, so that its encoding is known and not guessed. */
final class ByteCensus {
    private static final int NONE_DUE = 0;
    private long zeros;
    private long quotes;
    private long wholeUtf8;
    private long brokenUtf8;
    private long notWindows1252;
    private long lines = 1;
    private long firstBrokenLine;
    private int due = NONE_DUE;
    private int lowest = 0x80;
    private int highest = 0xbf;

    void count(byte[] chunk, int length) {
        for (int at = 0; at < length; at++) {
            count(chunk[at] & 0xff);
        }
    }

    private void count(int value) {
        if (due != NONE_DUE) {
            following(value);
            return;
        }
        if (value < 0x80) {
            ascii(value);
        } else {
            leading(value);
        }
    }

    private void ascii(int value) {
        switch (value) {
            case 0 -> zeros++;
            case '"' -> quotes++;
            case '\n' -> lines++;
            default -> {
                if (value < 0x20 && value != '\t' && value != '\r') {
                    notWindows1252++;
                }
            }
        }
    }

    private void leading(int value) {
        noteWindows1252(value);
        lowest = value == 0xe0 ? 0xa0 : value == 0xf0 ? 0x90 : 0x80;
        highest = value == 0xed ? 0x9f : value == 0xf4 ? 0x8f : 0xbf;
        if (value >= 0xc2 && value <= 0xdf) {
            due = 1;
        } else if (value >= 0xe0 && value <= 0xef) {
            due = 2;
        } else if (value >= 0xf0 && value <= 0xf4) {
            due = 3;
        } else {
            broken();
        }
    }

    private void following(int value) {
        if (value < lowest || value > highest) {
            broken();
            count(value);
            return;
        }
        noteWindows1252(value);
        lowest = 0x80;
        highest = 0xbf;
        due--;
        if (due == NONE_DUE) {
            wholeUtf8++;
        }
    }

    private void broken() {
        due = NONE_DUE;
        brokenUtf8++;
        if (firstBrokenLine == 0) {
            firstBrokenLine = lines;
        }
    }

    // the five places Windows-1252 leaves empty
    private void noteWindows1252(int value) {
        if (value == 0x81 || value == 0x8d || value == 0x8f || value == 0x90 || value == 0x9d) {
            notWindows1252++;
        }
    }

    boolean hasZeros() {
        return zeros > 0;
    }

    boolean oddQuotes() {
        return quotes % 2 == 1;
    }

    /** A cut in the middle of a last character is half a file, not another encoding. */
    boolean isUtf8() {
        return brokenUtf8 == 0;
    }

    /** Certain only when nothing in the file reads as UTF-8 and every byte has a place in Windows-1252. */
    boolean isWindows1252() {
        return !isUtf8() && wholeUtf8 == 0 && notWindows1252 == 0;
    }

    long firstBrokenLine() {
        return firstBrokenLine;
    }
}

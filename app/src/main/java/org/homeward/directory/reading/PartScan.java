package org.homeward.directory.reading;

import java.util.zip.ZipEntry;

/** Watches the bytes of one part of a workbook go by and stops what would fill the memory of whoever parses it. */
final class PartScan {
    private static final long RATIO_MATTERS_FROM = 10L << 20;
    private static final int MOST_LETTERS_IN_A_COLUMN = 3;
    private final String name;
    private final long zipped;
    private final Limits limits;
    private final long before;
    private final boolean isXml;
    private long bytes;
    private long rows;
    private long sinceTag;
    private long sinceRow;
    private int tagPosition = -1;
    private boolean isInName;
    private boolean isCell;
    private int letters;
    private int lastThree;

    PartScan(ZipEntry entry, Limits limits, long before) {
        this.name = entry.getName();
        this.zipped = Math.max(1, entry.getCompressedSize());
        this.limits = limits;
        this.before = before;
        this.isXml = name.endsWith(".xml") || name.endsWith(".rels");
    }

    boolean isTable() {
        return name.startsWith("xl/worksheets/") || name.equals("content.xml");
    }

    long bytes() {
        return bytes;
    }

    long rows() {
        return rows;
    }

    void take(byte[] chunk, int length) {
        bytes += length;
        refuseTooMuch();
        if (isXml) {
            for (int at = 0; at < length; at++) {
                watch(chunk[at]);
            }
        }
    }

    private void refuseTooMuch() {
        if (before + bytes > limits.unzippedBytes() || (!isTable() && bytes > limits.partBytes())) {
            throw WorkbookScan.bomb("it unzips to more than %,d MB"
                    .formatted((isTable() ? limits.unzippedBytes() : limits.partBytes()) >> 20));
        }
        if (bytes > RATIO_MATTERS_FROM && bytes / zipped > limits.unzipRatio()) {
            throw WorkbookScan.bomb("it unzips to more than %d times its size".formatted(limits.unzipRatio()));
        }
    }

    private void watch(byte value) {
        if (value == 0) {
            throw WorkbookScan.bomb("its text is not UTF-8");
        }
        sinceTag++;
        sinceRow++;
        if (sinceTag > limits.tagBytes()) {
            throw WorkbookScan.bomb("it has a value of more than %,d KB".formatted(limits.tagBytes() >> 10));
        }
        if (value == '<') {
            sinceTag = 0;
            tagPosition = 0;
            isInName = true;
            isCell = false;
        } else if (value == '>') {
            endTag();
        } else if (tagPosition >= 0) {
            inTag(value);
        }
        lastThree = ((lastThree << 8) | (value & 0xff)) & 0xffffff;
        if (isTable() && sinceRow > limits.rowBytes()) {
            throw WorkbookScan.bomb("it has a row of more than %,d MB".formatted(limits.rowBytes() >> 20));
        }
    }

    private void endTag() {
        if (lastThree == (('r' << 16) | ('o' << 8) | 'w')) {
            rows++;
            sinceRow = 0;
        }
        sinceTag = 0;
        tagPosition = -1;
        letters = 0;
    }

    // a cell that says it is in column ZZZZZZZ would make a reader set aside that many columns
    private void inTag(byte value) {
        tagPosition++;
        if (tagPosition == 2 && value == 'D' && (lastThree & 0xff) == '!') {
            throw WorkbookScan.bomb("it declares a document type");
        }
        if (isInName && value <= ' ') {
            isInName = false;
            isCell = (lastThree & 0xffff) == (('<' << 8) | 'c') || (lastThree & 0xffff) == ((':' << 8) | 'c');
        } else if (isCell && isTable()) {
            inCell(value);
        }
    }

    private void inCell(byte value) {
        if (value == '&' && name.startsWith("xl/")) {
            throw WorkbookScan.bomb("the address of a cell is hidden");
        }
        boolean isDigit = value >= '0' && value <= '9';
        if (isDigit && letters > MOST_LETTERS_IN_A_COLUMN) {
            throw WorkbookScan.bomb("a cell lies far outside the sheet");
        }
        boolean isLetter = (value >= 'A' && value <= 'Z') || (value >= 'a' && value <= 'z');
        letters = isLetter ? letters + 1 : 0;
    }
}

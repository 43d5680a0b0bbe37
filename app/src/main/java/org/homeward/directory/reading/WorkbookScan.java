package org.homeward.directory.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Unzips a workbook once into nothing, before any library sees it: sizes in a zip's directory can lie, what comes out cannot.
 * {@code tableBytes} is the unzipped size of its tables, {@code rows} how many rows end in them.
 */
record WorkbookScan(Set<String> parts, long tableBytes, long rows) {
    private static final int CHUNK = 1 << 16;
    private static final String DOWNLOAD_AGAIN =
            "Download it again, wait until the download has finished, then import the new copy.";

    static WorkbookScan of(Path file, Limits limits) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return scan(zip, limits);
        } catch (ZipException broken) {
            throw new UnreadableFile("The workbook is cut short or damaged, so it cannot be opened.", DOWNLOAD_AGAIN);
        }
    }

    boolean isOds() {
        return parts.contains("content.xml") && !isXlsx();
    }

    boolean isXlsx() {
        return parts.contains("xl/workbook.xml");
    }

    private static WorkbookScan scan(ZipFile zip, Limits limits) throws IOException {
        List<? extends ZipEntry> entries = Collections.list(zip.entries());
        Set<String> names = new HashSet<>();
        long total = 0;
        long tableBytes = 0;
        long rows = 0;
        if (entries.size() > limits.zipParts()) {
            throw bomb("it has %,d parts".formatted(entries.size()));
        }
        for (ZipEntry entry : entries) {
            if (!names.add(entry.getName())) {
                throw bomb("it has the part %s twice".formatted(entry.getName()));
            }
            PartScan part = new PartScan(entry, limits, total);
            drain(zip, entry, part);
            total += part.bytes();
            if (part.isTable()) {
                tableBytes += part.bytes();
                rows += part.rows();
            }
        }
        return new WorkbookScan(Set.copyOf(names), tableBytes, rows);
    }

    private static void drain(ZipFile zip, ZipEntry entry, PartScan part) throws IOException {
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = zip.getInputStream(entry)) {
            for (int length = in.read(chunk); length >= 0; length = in.read(chunk)) {
                part.take(chunk, length);
            }
        } catch (java.io.EOFException cut) {
            throw new ZipException(cut.getMessage());
        }
    }

    static UnreadableFile bomb(String why) {
        return new UnreadableFile(
                "The workbook is not built like a real one (%s), so it was not opened.".formatted(why),
                "Check where the file came from. Download it again from its publisher, or save it as \"CSV UTF-8\" and import that copy.");
    }
}

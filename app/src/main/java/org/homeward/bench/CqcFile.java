package org.homeward.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipFile;

/**
 * How the national file can come; named as people type it. Each has other telephone numbers than the one before, so that the second
 * and third import have every home to change.
 */
enum CqcFile {
    csv {
        @Override
        Path write(Path file, int rows) throws IOException {
            return MadeUpCqcRows.asInEngland().csv(file, rows);
        }
    },
    xlsx {
        @Override
        Path write(Path file, int rows) throws IOException {
            return MadeUpCqcRows.xlsx(file, rows, number -> row(number, "01633"));
        }
    },
    ods {
        @Override
        Path write(Path file, int rows) throws IOException {
            return MadeUpCqcRows.ods(file, rows, number -> row(number, "01634"));
        }
    };

    private static final long MEBIBYTE = 1 << 20;

    abstract Path write(Path file, int rows) throws IOException;

    private static Map<String, String> row(int number, String dialling) {
        Map<String, String> row = MadeUpCqcRows.asInEngland().row(number);
        row.merge("Location Telephone Number", "", (telephone, none) -> dialling + telephone.substring(5));
        return row;
    }

    /** What a reader has to go through: of a workbook, what it unpacks to. */
    long megabytes(Path file) {
        try {
            return (this == csv ? Files.size(file) : unpacked(file)) / MEBIBYTE;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static long unpacked(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.stream().mapToLong(part -> part.getSize()).sum();
        }
    }
}

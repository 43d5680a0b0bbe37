package org.homeward.directory.reading;

/**
 * How much of a stranger's file is read before we refuse it. The national CQC file is the yardstick: 57,000 rows, 122 columns, just
 * over 400 MB unzipped; every limit is some times that, and small enough for a machine with 256 MB of heap.
 */
public record Limits(
        long fileBytes,
        long unzippedBytes,
        long partBytes,
        int unzipRatio,
        int zipParts,
        int tagBytes,
        int rowBytes,
        int rows,
        int columns,
        int cellCharacters) {
    private static final long MEBIBYTE = 1 << 20;

    public static final Limits NATIONAL = new Limits(
            1024 * MEBIBYTE,
            2048 * MEBIBYTE,
            96 * MEBIBYTE,
            200,
            500,
            (int) MEBIBYTE,
            (int) (4 * MEBIBYTE),
            400_000,
            1_000,
            32_767);
}

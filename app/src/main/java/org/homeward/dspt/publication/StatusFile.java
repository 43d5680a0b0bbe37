package org.homeward.dspt.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.homeward.kernel.London;

/** One file that was taken in. */
record StatusFile(
        UUID id, Kind kind, String name, LocalDate asAt, String takenBy, Instant takenAt, StatusFile.Tally tally) {
    static final String PATH = "/dspt/imports";

    /** What sort of file it was. */
    enum Kind {
        ASC_WORKBOOK("asc-workbook", "Weekly workbook"),
        SEARCH_CSV("search-csv", "Search result"),
        DEMO("demo", "Demo");

        private final String code;
        private final String words;

        Kind(String code, String words) {
            this.code = code;
            this.words = words;
        }

        String code() {
            return code;
        }

        String words() {
            return words;
        }

        static Kind of(String code) {
            for (Kind kind : values()) {
                if (kind.code.equals(code)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException(code);
        }
    }

    /** How many rows, and how many homes of each sort. */
    record Tally(int read, int added, int changed, int unchanged, int notOurs, int missing, int rejected) {}

    String path() {
        return PATH + "/" + id;
    }

    /** "Ravi Nair, ICB programme manager, on 27 Nov 2026 at 08:05". */
    String taken() {
        return takenBy + ", on " + London.words(takenAt);
    }
}

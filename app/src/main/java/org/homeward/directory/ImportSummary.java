package org.homeward.directory;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What an import changed or would change, counted in organisations (or links): a row left out is right but not for us, a rejected
 * row is wrong. {@code alsoAdded} counts the providers and commissioners that the file names and the directory lacked;
 * {@code lacking} names the columns that the file should have and has not.
 */
public record ImportSummary(
        ImportKind kind,
        String fileName,
        long rowsRead,
        int added,
        int changed,
        int unchanged,
        int closed,
        Map<String, Integer> leftOut,
        Map<String, Integer> alsoAdded,
        Map<String, Integer> alsoChanged,
        List<RowNote> notes,
        List<String> lacking) {
    public ImportSummary {
        // summaries kept from before this was told have none
        lacking = Objects.requireNonNullElse(lacking, List.of());
    }

    public int leftOutRows() {
        return leftOut.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int rejectedRows() {
        return (int) notes.stream().filter(RowNote::wholeRow).count();
    }

    public boolean changesNothing() {
        return added + changed + closed == 0 && alsoAdded.isEmpty() && alsoChanged.isEmpty();
    }

    /** The whole of it in a sentence a person can read, with the columns that were missing. */
    public String sentence() {
        return lacking.isEmpty() ? counts() : counts() + " " + lackingWords();
    }

    /** What became of the columns that are not in the file. */
    public String lackingWords() {
        return "The file has no column %s. What the directory knew from there was kept. If the column has another name now, tell the people who look after Homeward."
                .formatted(String.join(", ", lacking));
    }

    private String counts() {
        if (changesNothing()) {
            return "Nothing to change: the directory already says what %s says (%,d rows read, %,d unchanged, %,d left out, %,d rejected)."
                    .formatted(fileName, rowsRead, unchanged, leftOutRows(), rejectedRows());
        }
        return "%s: %,d rows read, %,d new, %,d changed, %,d unchanged, %,d closed, %,d left out, %,d rejected."
                .formatted(fileName, rowsRead, added, changed, unchanged, closed, leftOutRows(), rejectedRows());
    }
}

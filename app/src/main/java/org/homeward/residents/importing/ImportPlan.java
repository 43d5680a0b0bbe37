package org.homeward.residents.importing;

import java.util.List;
import java.util.function.Function;

/** What a file would do to the register, row by row; nothing has been written yet. */
public record ImportPlan(List<PlannedRow> rows) {
    public ImportPlan {
        rows = List.copyOf(rows);
    }

    public List<PlannedRow> wrong() {
        return rows.stream().filter(row -> !row.errors().isEmpty()).toList();
    }

    public List<PlannedRow> fresh() {
        return rows.stream()
                .filter(row -> row.errors().isEmpty() && row.duplicate().isEmpty())
                .toList();
    }

    public List<PlannedRow> duplicates() {
        return rows.stream()
                .filter(row -> row.errors().isEmpty() && row.duplicate().isPresent())
                .toList();
    }

    /** A file is applied whole or not at all. */
    public boolean canBeApplied() {
        return wrong().isEmpty();
    }

    /** The plan once it is chosen for each row what becomes of it. */
    ImportPlan chosen(Function<PlannedRow, Duplicates> choice) {
        return new ImportPlan(
                rows.stream().map(row -> row.chosen(choice.apply(row))).toList());
    }
}

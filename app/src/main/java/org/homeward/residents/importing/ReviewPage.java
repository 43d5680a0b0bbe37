package org.homeward.residents.importing;

import java.util.List;
import org.homeward.kernel.HomeId;
import org.homeward.residents.register.Paths;
import org.homeward.ui.Form;
import org.homeward.ui.Option;
import org.homeward.ui.Page;

/** What a file would do, or did: errors, duplicates to decide on, who is new; later the way to undo it. */
public record ReviewPage(HomeId home, ImportRecord file, ImportPlan plan) implements Page {
    @Override
    public String title() {
        if (file.isUndone()) {
            return "Import undone";
        }
        return file.isApplied() ? "Import done" : "Check before you import";
    }

    String path() {
        return ImportPage.path(home) + "/" + file.id();
    }

    String register() {
        return Paths.register(home);
    }

    Tally tally() {
        return new Tally(file.added(), file.changed(), file.skipped());
    }

    /** Says what the button will do. */
    String button() {
        int fresh = plan.fresh().size();
        int known = plan.duplicates().size();
        if (known == 0) {
            return "Add " + residents(fresh);
        }
        String chosen = "o as chosen for " + residents(known);
        return fresh == 0 ? "D" + chosen : "Add " + residents(fresh) + " and d" + chosen;
    }

    private static String residents(int count) {
        return count == 1 ? "1 resident" : count + " residents";
    }

    String rows(List<PlannedRow> rows) {
        return rows.size() == 1 ? "1 row" : rows.size() + " rows";
    }

    Form choice(PlannedRow row) {
        return Form.blank().with(row.choice(), Duplicates.SKIP.name());
    }

    List<Option> choices(Duplicate duplicate) {
        Option skip = Option.of(Duplicates.SKIP.name(), "Leave the register as it is");
        if (duplicate.hasLeft()) {
            return List.of(
                    skip,
                    Option.of(Duplicates.READMIT.name(), "Readmit: start a new stay with the file's details")
                            .explained("The earlier stay and its records stay among people who have left"));
        }
        return duplicate.canBeUpdated() && !duplicate.differences().isEmpty()
                ? List.of(
                        skip,
                        Option.of(Duplicates.UPDATE.name(), "Write the file's details over the register's")
                                .explained("Empty cells change nothing"))
                : List.of(skip);
    }
}

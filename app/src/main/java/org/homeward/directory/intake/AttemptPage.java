package org.homeward.directory.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.homeward.directory.ImportAttempt;
import org.homeward.directory.ImportAttempt.State;
import org.homeward.directory.ImportKind;
import org.homeward.directory.ImportProgress.Position;
import org.homeward.directory.ImportSummary;
import org.homeward.directory.RowNote;
import org.homeward.kernel.London;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;
import org.homeward.ui.Option;
import org.homeward.ui.SummaryRow;
import org.jspecify.annotations.Nullable;

/** One import: how far it is, then what came of it and what can be done next. */
public record AttemptPage(ImportAttempt attempt, Form form, boolean canGoOn) implements FormPage {
    static final String LOOKED = "looked";

    /** The id of the one button of the page, whichever it is: where to go when the error is in no field. */
    static final String NEXT = "next";

    private static final int SHOWN = 50;

    @Override
    public String title() {
        return switch (attempt.state()) {
            case RUNNING -> "Importing " + attempt.fileName();
            case APPLIED -> "Imported";
            case PLANNED -> "Checked, nothing changed yet";
            case GUARDED -> "Stopped, please look";
            case REFUSED -> "This file cannot be imported";
            case BROKEN_OFF -> "The import was broken off";
        };
    }

    String path() {
        return Intake.PATH + "/" + attempt.id();
    }

    boolean isGuarded() {
        return canGoOn && attempt.reason() != null;
    }

    /** What is being done now, in words. */
    String progress() {
        Position position = attempt.position();
        return switch (position.step()) {
            case CHECKING -> "Looking at the file";
            case READING -> "Reading: %,d rows so far".formatted(position.rows());
            case COMPARING -> "Comparing %,d rows with the directory".formatted(position.rows());
            case WRITING -> "Writing what has changed";
        };
    }

    String started() {
        return attempt.fileName() + ", " + London.words(attempt.startedAt()) + ", " + attempt.requestedBy();
    }

    String button() {
        ImportSummary summary = attempt.summary();
        int changes = summary == null ? 0 : summary.added() + summary.changed() + summary.closed();
        String counted = changes == 1 ? "1 change" : "%,d changes".formatted(changes);
        return isGuarded() ? "Import " + counted + " all the same" : "Import " + counted;
    }

    boolean changesNothing() {
        ImportSummary summary = attempt.summary();
        return summary != null && summary.changesNothing();
    }

    /** Which columns the file lacks, in a sentence, or null when it has them all. */
    @Nullable
    String lacking() {
        ImportSummary summary = attempt.summary();
        return summary == null || summary.lacking().isEmpty() ? null : summary.lackingWords();
    }

    /** Homes that closed may have opened again under other codes. */
    boolean mayHaveMatches() {
        ImportSummary summary = attempt.summary();
        return attempt.state() == State.APPLIED
                && attempt.kind() == ImportKind.CARE_HOMES
                && summary != null
                && summary.closed() > 0;
    }

    List<Option> looked() {
        return List.of(Option.of("yes", "I have looked: it is the right file, and the whole of it"));
    }

    static List<RowNote> notes(ImportAttempt attempt) {
        ImportSummary summary = attempt.summary();
        return summary == null ? List.of() : summary.notes();
    }

    List<RowNote> notes() {
        return notes(attempt);
    }

    List<RowNote> shownNotes() {
        return notes().stream().limit(SHOWN).toList();
    }

    String became(RowNote note) {
        return NotedRows.became(note);
    }

    List<SummaryRow> rows() {
        ImportSummary summary = attempt.summary();
        if (summary == null) {
            return List.of();
        }
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(row("Rows read", summary.rowsRead()));
        rows.add(row("New", summary.added()));
        rows.add(row("Changed", summary.changed()));
        rows.add(row("Unchanged", summary.unchanged()));
        rows.add(row("Closed", summary.closed()));
        rows.add(SummaryRow.of("Left out", counted(summary.leftOutRows(), summary.leftOut())));
        rows.add(row("Rejected", summary.rejectedRows()));
        if (!summary.alsoAdded().isEmpty()) {
            rows.add(SummaryRow.of("Also new", parts(summary.alsoAdded())));
        }
        if (!summary.alsoChanged().isEmpty()) {
            rows.add(SummaryRow.of("Also changed", parts(summary.alsoChanged())));
        }
        return rows;
    }

    private static SummaryRow row(String key, long number) {
        return SummaryRow.of(key, "%,d".formatted(number));
    }

    private static String counted(int all, Map<String, Integer> parts) {
        return parts.isEmpty() ? String.valueOf(all) : "%,d (%s)".formatted(all, parts(parts));
    }

    private static String parts(Map<String, Integer> parts) {
        return parts.entrySet().stream()
                .map(part -> "%,d %s".formatted(part.getValue(), part.getKey()))
                .collect(Collectors.joining(", "));
    }
}

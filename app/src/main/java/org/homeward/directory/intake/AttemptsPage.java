package org.homeward.directory.intake;

import java.util.List;
import java.util.Optional;
import org.homeward.directory.ImportAttempt;
import org.homeward.directory.ImportAttempt.State;
import org.homeward.directory.ImportSummary;
import org.homeward.directory.ShippedFile;
import org.homeward.ui.Page;

/** What was imported, tried and refused, the newest first. */
public record AttemptsPage(List<ImportAttempt> attempts, List<ShippedFile> shipped, boolean mayImport) implements Page {
    public AttemptsPage {
        attempts = List.copyOf(attempts);
        shipped = List.copyOf(shipped);
    }

    @Override
    public String title() {
        return "What was imported";
    }

    Optional<ImportAttempt> running() {
        return attempts.stream().filter(ImportAttempt::isRunning).findFirst();
    }

    static String state(State state) {
        return switch (state) {
            case RUNNING -> "Running";
            case APPLIED -> "Imported";
            case PLANNED -> "Only checked";
            case GUARDED -> "Stopped: please look";
            case REFUSED -> "Refused";
            case BROKEN_OFF -> "Broken off";
        };
    }

    /** "12 new, 3 changed, 1 closed", or nothing where nothing was or would be changed. */
    static String changes(ImportAttempt attempt) {
        ImportSummary summary = attempt.summary();
        if (summary == null) {
            return "";
        }
        String would = attempt.state() == State.APPLIED ? "" : "would be ";
        return "%,d read: %s%,d new, %,d changed, %,d closed"
                .formatted(summary.rowsRead(), would, summary.added(), summary.changed(), summary.closed());
    }
}

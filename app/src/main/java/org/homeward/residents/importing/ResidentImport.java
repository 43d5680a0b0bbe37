package org.homeward.residents.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A home's residents from a CSV file, for whoever is acting: checked, applied in one transaction, undone. */
@Component
@Transactional
public class ResidentImport {
    private final ImportRecords records;
    private final Planning planning;
    private final Application application;
    private final Undoing undoing;
    private final Audit audit;

    ResidentImport(ImportRecords records, Planning planning, Application application, Undoing undoing, Audit audit) {
        this.records = records;
        this.planning = planning;
        this.application = application;
        this.undoing = undoing;
        this.audit = audit;
    }

    /** A file that can be read is kept until somebody applies it. */
    sealed interface Handed {
        record Kept(UUID id) implements Handed {}

        record Refused(String words) implements Handed {}
    }

    /** Checks and applies a file at once, as the command line and the demo do. */
    public ImportOutcome run(HomeId home, String fileName, InputStream file, Duplicates duplicates) throws IOException {
        return switch (handIn(home, fileName, file)) {
            case Handed.Refused(String words) -> new ImportOutcome.FileRefused(words);
            case Handed.Kept(UUID id) -> apply(home, id, row -> duplicates);
        };
    }

    /** Says what a file would do, and keeps nothing of it. */
    @Transactional(readOnly = true)
    public Check check(HomeId home, InputStream file) throws IOException {
        return switch (FileText.of(file)) {
            case FileText.Refused(String words) -> new Check.FileRefused(words);
            case FileText.Readable(String text) ->
                switch (Sheet.of(text)) {
                    case Sheet.Refused(String words) -> new Check.FileRefused(words);
                    case Sheet.Rows(List<Sheet.Row> rows) -> new Check.Planned(planning.of(home, rows));
                };
        };
    }

    Handed handIn(HomeId home, String fileName, InputStream file) throws IOException {
        return switch (FileText.of(file)) {
            case FileText.Refused(String words) -> new Handed.Refused(words);
            case FileText.Readable(String text) -> keep(home, fileName, text);
        };
    }

    private Handed keep(HomeId home, String fileName, String text) {
        return switch (Sheet.of(text)) {
            case Sheet.Refused(String words) -> new Handed.Refused(words);
            case Sheet.Rows ignored -> new Handed.Kept(records.keep(home, FileName.shown(fileName), text));
        };
    }

    @Transactional(readOnly = true)
    public Optional<ImportRecord> find(HomeId home, UUID id) {
        return records.find(home, id);
    }

    @Transactional(readOnly = true)
    List<ImportRecord> applied(HomeId home) {
        return records.applied(home);
    }

    /** What the file would do now; a file that was applied does nothing more. */
    @Transactional(readOnly = true)
    ImportPlan plan(HomeId home, ImportRecord record) {
        String content = record.content();
        return content == null ? new ImportPlan(List.of()) : planning.of(home, rows(content));
    }

    /** The same for somebody to read: it names people who live here already, so the look is written. */
    ImportPlan looked(HomeId home, ImportRecord record) {
        audit.write(Entry.of(home, Deed.LOOKED_AT_IMPORT).about(record.id()).saying(record.fileName()));
        return plan(home, record);
    }

    private static List<Sheet.Row> rows(String content) {
        return switch (Sheet.of(content)) {
            case Sheet.Rows(List<Sheet.Row> rows) -> rows;
            case Sheet.Refused(String words) -> throw new IllegalStateException(words);
        };
    }

    /** Applies a kept file whole, or refuses its rows; the same file a second time changes nothing. */
    ImportOutcome apply(HomeId home, UUID id, Function<PlannedRow, Duplicates> choice) {
        ImportRecord record = records.lock(home, id).orElseThrow(() -> new NotFound("no import " + id));
        if (record.isApplied()) {
            return new ImportOutcome.Applied(id, new Tally(record.added(), record.changed(), record.skipped()));
        }
        ImportPlan plan = plan(home, record).chosen(choice);
        return plan.canBeApplied()
                ? applied(home, record, application.of(home, record, plan, choice))
                : new ImportOutcome.RowsRefused(plan.wrong());
    }

    private ImportOutcome applied(HomeId home, ImportRecord record, Tally tally) {
        records.applied(home, record.id(), tally);
        audit.write(Entry.of(home, Deed.IMPORTED_RESIDENTS).about(record.id()).saying(tally.words()));
        return new ImportOutcome.Applied(record.id(), tally);
    }

    /** Takes an applied import back, once; whom somebody has written about since stays, and is counted. */
    public void undo(HomeId home, UUID id) {
        ImportRecord record = records.lock(home, id).orElseThrow(() -> new NotFound("no import " + id));
        if (record.canBeUndone()) {
            int kept = undoing.of(home, id);
            records.undone(home, id, kept);
            audit.write(Entry.of(home, Deed.UNDID_IMPORT).about(id).saying(kept + " left as they were"));
        }
    }

    /** Throws away a file that was never applied; one that was applied stays in the record. */
    void throwAway(HomeId home, UUID id) {
        ImportRecord record = records.lock(home, id).orElseThrow(() -> new NotFound("no import " + id));
        if (!record.isApplied()) {
            records.throwAway(home, id);
            audit.write(Entry.of(home, Deed.THREW_AWAY_FILE).about(id).saying(record.fileName()));
        }
    }
}

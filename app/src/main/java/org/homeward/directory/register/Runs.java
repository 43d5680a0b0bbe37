package org.homeward.directory.register;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.homeward.directory.ImportSummary;
import org.homeward.directory.RowNote;
import org.homeward.directory.ShippedFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The door to what was imported when, and by whom. */
public final class Runs {
    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_REASON = 1_000;
    private final JdbcClient jdbc;

    public Runs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who took in which file, and when the run began. */
    public record Started(
            UUID id,
            String sha256,
            long bytes,
            String by,
            OffsetDateTime at,
            boolean guardLifted,
            @Nullable ShippedFile shipped) {}

    /**
     * One import at a time: false when another is under way. The transaction that holds the turn has nothing else to do
     * for as long as the import lasts, so PostgreSQL must not take it for a forgotten one.
     */
    public boolean takeTurn() {
        return jdbc.sql("""
                        select pg_try_advisory_xact_lock(hashtext('directory.import'))
                        from set_config('idle_in_transaction_session_timeout', '0', true)""").query((row, number) -> row.getBoolean(1)).single();
    }

    /** Whether somebody has the turn now, in this program or another. */
    public boolean isTurnTaken() {
        return jdbc.sql("""
                        select exists (
                            select from pg_locks
                            where locktype = 'advisory' and granted and objsubid = 1
                              and database = (select oid from pg_database where datname = current_database())
                              and ((classid::bigint << 32) | objid::bigint) = hashtext('directory.import')::bigint)
                        """).query((row, number) -> row.getBoolean(1)).single();
    }

    public void begin(Started run, ImportSummary summary, OffsetDateTime now) {
        ShippedFile shipped = run.shipped();
        jdbc.sql("""
                        insert into directory.import_run (
                            id, kind, file_name, file_sha256, file_bytes, run_by, started_at, finished_at, guard_lifted,
                            rows_read, added, changed, unchanged, closed, left_out, rejected, shipped)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, nullif(?, ''))
                        """)
                .params(
                        run.id(),
                        summary.kind().code(),
                        cut(summary.fileName(), LONGEST_NAME),
                        run.sha256(),
                        run.bytes(),
                        cut(run.by(), LONGEST_SUBJECT),
                        run.at(),
                        now,
                        run.guardLifted(),
                        summary.rowsRead(),
                        summary.added(),
                        summary.changed(),
                        summary.unchanged(),
                        summary.closed(),
                        summary.leftOutRows(),
                        summary.rejectedRows(),
                        shipped == null ? "" : shipped.name())
                .update();
        writeNotes(run.id(), summary);
    }

    public void finish(UUID run, OffsetDateTime now) {
        jdbc.sql("update directory.import_run set finished_at = ? where id = ?")
                .params(now, run)
                .update();
    }

    /** The files of our own whose data are in the directory: their licence lines belong beside the data. */
    public List<ShippedFile> shipped() {
        return jdbc
                .sql("select distinct shipped from directory.import_run where shipped is not null")
                .query((row, number) -> ShippedFile.valueOf(row.getString(1)))
                .list()
                .stream()
                .sorted()
                .toList();
    }

    private void writeNotes(UUID run, ImportSummary summary) {
        Batch batch = new Batch(columns -> jdbc.sql("""
                        insert into directory.import_rejection (import_run_id, position, row_number, whole_row, subject, reason)
                        select n.run::uuid, n.position::integer, n.row_number::bigint, n.whole_row::boolean, n.subject, n.reason
                        from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                             as n(run, position, row_number, whole_row, subject, reason)
                        """).params(columns).update());
        int position = 0;
        for (RowNote note : summary.notes()) {
            batch.add(
                    run.toString(),
                    String.valueOf(position),
                    String.valueOf(Math.max(1, note.row())),
                    String.valueOf(note.wholeRow()),
                    cut(note.subject(), LONGEST_SUBJECT),
                    cut(note.reason(), LONGEST_REASON));
            position++;
        }
        batch.flush();
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}

package org.homeward.observations.earlier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.directory.reading.TableFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The door to what was imported when, and by whom. */
@Component
class EarlierRuns {
    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_WHO = 200;
    private static final int LONGEST_WORDS = 1_000;
    private static final int ROWS = 500;
    private static final String SELECT = """
            select i.id, i.file_name, i.run_by, i.started_at, i.rows_read, i.agree, i.differ, i.without_file_score, i.incomplete,
                i.rejected, i.added, u.undone_at, u.undone_by
            from observations.earlier_import i left join observations.earlier_import_undoing u on u.import_id = i.id""";
    private final JdbcClient jdbc;

    EarlierRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One import at a time; while its file is read the transaction waits, and PostgreSQL must not take it for a forgotten one. */
    boolean takeTurn() {
        return jdbc.sql("""
                        select pg_try_advisory_xact_lock(hashtext('observations.earlier_import'))
                        from set_config('idle_in_transaction_session_timeout', '0', true)
                        """).query((row, number) -> row.getBoolean(1)).single();
    }

    void begin(UUID id, EarlierRequest request, TableFile file, Instant now) {
        jdbc.sql("""
                        insert into observations.earlier_import (id, file_name, file_sha256, file_bytes, run_by, started_at, finished_at,
                            rows_read, agree, differ, without_file_score, incomplete, rejected, added)
                        values (:id, :name, :sha256, :bytes, :by, :now, :now, 0, 0, 0, 0, 0, 0, 0)
                        """)
                .param("id", id)
                .param("name", cut(request.fileName(), LONGEST_NAME))
                .param("sha256", file.sha256())
                .param("bytes", file.bytes())
                .param("by", cut(request.by(), LONGEST_WHO))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void finish(UUID id, EarlierSummary summary, int added, Instant now) {
        jdbc.sql("""
                        update observations.earlier_import
                        set finished_at = ?, rows_read = ?, agree = ?, differ = ?, without_file_score = ?, incomplete = ?,
                            rejected = ?, added = ?
                        where id = ?
                        """)
                .params(
                        now.atOffset(ZoneOffset.UTC),
                        summary.rows(),
                        summary.agree(),
                        summary.differ(),
                        summary.withoutFileScore(),
                        summary.incomplete(),
                        summary.rejected(),
                        added,
                        id)
                .update();
        writeFindings(id, summary.findings());
    }

    /** The latest imports, the newest first, without their findings. */
    List<EarlierImport> latest(int most) {
        return jdbc.sql(SELECT + " order by i.started_at desc, i.id desc limit ?")
                .param(most)
                .query((row, number) -> map(row, List.of()))
                .list();
    }

    Optional<EarlierImport> find(UUID id) {
        return jdbc.sql(SELECT + " where i.id = ?")
                .param(id)
                .query((row, number) -> map(row, findings(id)))
                .optional();
    }

    /** Takes the sets of an import out of the counts; what is undone stays undone. */
    void undo(UUID id, String who, Instant now) {
        jdbc.sql("""
                        insert into observations.earlier_import_undoing (import_id, undone_at, undone_by) values (?, ?, ?)
                        on conflict do nothing
                        """)
                .params(id, now.atOffset(ZoneOffset.UTC), cut(who, LONGEST_WHO))
                .update();
    }

    private List<EarlierFinding> findings(UUID id) {
        return jdbc.sql("""
                        select row_number, kind, home, words from observations.earlier_finding where import_id = ? order by row_number
                        """)
                .param(id)
                .query((row, number) -> new EarlierFinding(
                        row.getLong("row_number"),
                        EarlierFinding.Kind.valueOf(row.getString("kind")),
                        row.getString("home"),
                        row.getString("words")))
                .list();
    }

    private static EarlierImport map(ResultSet row, List<EarlierFinding> findings) throws SQLException {
        OffsetDateTime undone = row.getObject("undone_at", OffsetDateTime.class);
        return new EarlierImport(
                row.getObject("id", UUID.class),
                row.getString("run_by"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                new EarlierSummary(
                        row.getString("file_name"),
                        row.getInt("rows_read"),
                        row.getInt("agree"),
                        row.getInt("differ"),
                        row.getInt("without_file_score"),
                        row.getInt("incomplete"),
                        row.getInt("rejected"),
                        findings),
                row.getInt("added"),
                undone == null ? null : new EarlierImport.Undoing(row.getString("undone_by"), undone.toInstant()));
    }

    private void writeFindings(UUID id, List<EarlierFinding> findings) {
        for (int from = 0; from < findings.size(); from += ROWS) {
            List<EarlierFinding> some = findings.subList(from, Math.min(findings.size(), from + ROWS));
            jdbc.sql("""
                            insert into observations.earlier_finding (import_id, row_number, kind, home, words)
                            select ?, n.row_number::integer, n.kind, n.home, n.words
                            from unnest(?::text[], ?::text[], ?::text[], ?::text[]) as n(row_number, kind, home, words)
                            """)
                    .params(
                            id,
                            some.stream()
                                    .map(each -> String.valueOf(each.row()))
                                    .toArray(String[]::new),
                            some.stream().map(each -> each.kind().name()).toArray(String[]::new),
                            some.stream()
                                    .map(each -> cut(each.home(), LONGEST_WHO))
                                    .toArray(String[]::new),
                            some.stream()
                                    .map(each -> cut(each.words(), LONGEST_WORDS))
                                    .toArray(String[]::new))
                    .update();
        }
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}

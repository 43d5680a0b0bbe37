package org.homeward.observations.earlier;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.homeward.directory.reading.TableFile;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The door to what was imported when, and by whom. */
final class EarlierRuns {
    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_WHO = 200;
    private static final int LONGEST_WORDS = 1_000;
    private static final int ROWS = 500;
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
                            some.stream().map(each -> String.valueOf(each.row())).toArray(String[]::new),
                            some.stream().map(each -> each.kind().name()).toArray(String[]::new),
                            some.stream().map(each -> cut(each.home(), LONGEST_WHO)).toArray(String[]::new),
                            some.stream().map(each -> cut(each.words(), LONGEST_WORDS)).toArray(String[]::new))
                    .update();
        }
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}

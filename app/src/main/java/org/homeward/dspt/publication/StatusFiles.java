package org.homeward.dspt.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.homeward.directory.RowNote;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The door to the files that were taken in and to their rejected rows. */
@Component
class StatusFiles {
    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_WHO = 200;
    private static final int LONGEST_WORDS = 1_000;
    private static final String SELECT = """
            select id, kind, name, as_at, taken_by, taken_at, rows_read, added, changed, unchanged, not_ours, missing, rejected
            from dspt.status_file\s""";
    private final JdbcClient jdbc;

    StatusFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One import at a time, until the transaction ends. */
    boolean takeTurn() {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtext('dspt.status_file'))")
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    void write(StatusFile file, String sha256, boolean guardLifted) {
        StatusFile.Tally tally = file.tally();
        jdbc.sql("""
                        insert into dspt.status_file (id, kind, name, sha256, as_at, taken_by, taken_at, guard_lifted,
                            rows_read, added, changed, unchanged, not_ours, missing, rejected)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        file.id(),
                        file.kind().code(),
                        cut(file.name(), LONGEST_NAME),
                        sha256,
                        file.asAt(),
                        cut(file.takenBy(), LONGEST_WHO),
                        file.takenAt().atOffset(ZoneOffset.UTC),
                        guardLifted,
                        tally.read(),
                        tally.added(),
                        tally.changed(),
                        tally.unchanged(),
                        tally.notOurs(),
                        tally.missing(),
                        tally.rejected())
                .update();
    }

    void reject(UUID file, List<RowNote> rows) {
        if (rows.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into dspt.rejected_row (file_id, position, row_number, subject, reason)
                        select ?, n.position::integer, n.row_number::bigint, n.subject, n.reason
                        from unnest(?::text[], ?::text[], ?::text[], ?::text[]) as n(position, row_number, subject, reason)
                        """)
                .params(
                        file,
                        IntStream.range(0, rows.size())
                                .mapToObj(String::valueOf)
                                .toArray(String[]::new),
                        rows.stream().map(row -> String.valueOf(row.row())).toArray(String[]::new),
                        rows.stream()
                                .map(row -> cut(row.subject(), LONGEST_WHO))
                                .toArray(String[]::new),
                        rows.stream()
                                .map(row -> cut(row.reason(), LONGEST_WORDS))
                                .toArray(String[]::new))
                .update();
    }

    boolean hasDemo() {
        return jdbc.sql("select exists (select from dspt.status_file where kind = 'demo')")
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    Optional<StatusFile> find(UUID id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id)
                .query((row, number) -> map(row))
                .optional();
    }

    Optional<StatusFile> withContent(String sha256) {
        return jdbc.sql(SELECT + "where sha256 = ?")
                .param(sha256)
                .query((row, number) -> map(row))
                .optional();
    }

    /** The newest by its day, whatever its sort. */
    Optional<StatusFile> newest() {
        return latest(1).stream().findFirst();
    }

    /** The one before a day, whatever its sort. */
    Optional<StatusFile> before(LocalDate day) {
        return jdbc.sql(SELECT + "where as_at < ? order by as_at desc, id desc limit 1")
                .param(day)
                .query((row, number) -> map(row))
                .optional();
    }

    /** A file of the same sort for the same day, or for a workbook the same week (Monday to Sunday). */
    Optional<StatusFile> ofSameTime(StatusFile.Kind kind, LocalDate asAt) {
        boolean weekly = kind == StatusFile.Kind.ASC_WORKBOOK;
        LocalDate from = weekly ? asAt.with(DayOfWeek.MONDAY) : asAt;
        return jdbc.sql(SELECT + "where kind = ? and as_at between ? and ? limit 1")
                .params(kind.code(), from, weekly ? from.plusDays(6) : from)
                .query((row, number) -> map(row))
                .optional();
    }

    List<StatusFile> latest(int most) {
        return jdbc.sql(SELECT + "order by as_at desc, taken_at desc, id desc limit ?")
                .param(most)
                .query((row, number) -> map(row))
                .list();
    }

    List<RowNote> rejectedOf(UUID file) {
        return jdbc.sql("select row_number, subject, reason from dspt.rejected_row where file_id = ? order by position")
                .param(file)
                .query((row, number) ->
                        new RowNote(row.getLong("row_number"), true, row.getString("subject"), row.getString("reason")))
                .list();
    }

    private static StatusFile map(ResultSet row) throws SQLException {
        return new StatusFile(
                row.getObject("id", UUID.class),
                StatusFile.Kind.of(row.getString("kind")),
                row.getString("name"),
                row.getObject("as_at", LocalDate.class),
                row.getString("taken_by"),
                row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                new StatusFile.Tally(
                        row.getInt("rows_read"),
                        row.getInt("added"),
                        row.getInt("changed"),
                        row.getInt("unchanged"),
                        row.getInt("not_ours"),
                        row.getInt("missing"),
                        row.getInt("rejected")));
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}

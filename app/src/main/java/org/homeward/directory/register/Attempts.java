package org.homeward.directory.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.directory.ImportAttempt;
import org.homeward.directory.ImportAttempt.State;
import org.homeward.directory.ImportKind;
import org.homeward.directory.ImportOutcome;
import org.homeward.directory.ImportProgress.Position;
import org.homeward.directory.ImportProgress.Step;
import org.homeward.directory.ImportRequest;
import org.homeward.directory.ImportRequest.Mode;
import org.homeward.directory.ImportSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The door to the attempts to import: also what was only tried, refused or broken off. */
public final class Attempts {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_WHO = 200;
    private static final String COLUMNS = """
            id, kind, file_name, requested_by, mode, started_at, step, rows_read, bytes_read, bytes_total, state, ended_at,
            rejected, reason, next_step,
            """;

    private final JdbcClient jdbc;

    public Attempts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Begins an attempt; whatever else seems to run was broken off, for only who has the turn may begin. */
    public void begin(UUID id, ImportRequest request, Instant now) {
        jdbc.sql("""
                        update directory.import_attempt
                        set state = 'BROKEN_OFF', ended_at = :now,
                            reason = 'Homeward was stopped before this import had finished, so nothing was changed.',
                            next_step = 'Start it again.'
                        where state = 'RUNNING'
                        """).param("now", at(now)).update();
        jdbc.sql("""
                        insert into directory.import_attempt (
                            id, kind, file_name, requested_by, mode, started_at, step, rows_read, bytes_read, bytes_total, state)
                        values (?, ?, ?, ?, ?, ?, 'CHECKING', 0, 0, 0, 'RUNNING')
                        """)
                .params(
                        id,
                        request.kind().code(),
                        cut(request.fileName(), LONGEST_NAME),
                        cut(request.requestedBy(), LONGEST_WHO),
                        request.mode().name(),
                        at(now))
                .update();
    }

    public void reach(UUID id, Position position) {
        jdbc.sql("""
                        update directory.import_attempt set step = ?, rows_read = ?, bytes_read = ?, bytes_total = ?
                        where id = ? and state = 'RUNNING'
                        """)
                .params(position.step().name(), position.rows(), position.bytesRead(), position.bytesTotal(), id)
                .update();
    }

    public void end(UUID id, ImportOutcome outcome, Instant now) {
        switch (outcome) {
            case ImportOutcome.Applied(UUID run, ImportSummary summary) ->
                end(id, State.APPLIED, now, Words.NONE, summary, run);
            case ImportOutcome.Planned(ImportSummary summary, Optional<String> guard) ->
                end(id, State.PLANNED, now, new Words(guard.orElse(null), null), summary, null);
            case ImportOutcome.Guarded(ImportSummary summary, String guard) ->
                end(id, State.GUARDED, now, new Words(guard, ImportOutcome.Guarded.NEXT), summary, null);
            case ImportOutcome.Refused(String reason, String next) ->
                end(id, State.REFUSED, now, new Words(reason, next), null, null);
        }
    }

    /** Ends an attempt in which the machine failed. */
    public void breakOff(UUID id, Instant now) {
        Words words = new Words(
                "Something went wrong in Homeward, so nothing was changed.",
                "Start the import again. If it goes wrong again, tell the people who look after Homeward.");
        end(id, State.BROKEN_OFF, now, words, null, null);
    }

    private record Words(@Nullable String reason, @Nullable String next) {
        static final Words NONE = new Words(null, null);
    }

    private void end(
            UUID id, State state, Instant now, Words words, @Nullable ImportSummary summary, @Nullable UUID run) {
        jdbc.sql("""
                        update directory.import_attempt
                        set state = :state, ended_at = :now, reason = :reason, next_step = :next,
                            summary = cast(:summary as jsonb), rejected = :rejected, import_run_id = :run
                        where id = :id
                        """)
                .param("state", state.name())
                .param("now", at(now))
                .param("reason", words.reason(), Types.VARCHAR)
                .param("next", words.next(), Types.VARCHAR)
                .param("summary", summary == null ? null : MAPPER.writeValueAsString(summary), Types.VARCHAR)
                .param("rejected", summary == null ? 0 : summary.rejectedRows())
                .param("run", run, Types.OTHER)
                .param("id", id)
                .update();
    }

    public Optional<ImportAttempt> find(UUID id) {
        return jdbc.sql("select " + COLUMNS + " summary from directory.import_attempt where id = ?")
                .param(id)
                .query((row, number) -> map(row))
                .optional();
    }

    /** The latest attempts, the newest first; their summaries come without the notes on rows. */
    public List<ImportAttempt> latest(int most) {
        return jdbc.sql("select " + COLUMNS + """
                         jsonb_set(summary, '{notes}', '[]') as summary
                        from directory.import_attempt order by started_at desc, id desc limit ?
                        """)
                .param(most)
                .query((row, number) -> map(row))
                .list();
    }

    /** The attempt that has the turn, when one has. */
    public Optional<ImportAttempt> running() {
        return jdbc.sql("select " + COLUMNS + """
                         summary from directory.import_attempt where state = 'RUNNING' order by started_at desc limit 1
                        """)
                .query((row, number) -> map(row))
                .optional();
    }

    private static ImportAttempt map(ResultSet row) throws SQLException {
        String summary = row.getString("summary");
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return new ImportAttempt(
                row.getObject("id", UUID.class),
                ImportKind.of(row.getString("kind")).orElseThrow(),
                row.getString("file_name"),
                row.getString("requested_by"),
                Mode.valueOf(row.getString("mode")),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                new Position(
                        Step.valueOf(row.getString("step")),
                        row.getLong("rows_read"),
                        row.getLong("bytes_read"),
                        row.getLong("bytes_total")),
                State.valueOf(row.getString("state")),
                ended == null ? null : ended.toInstant(),
                summary == null ? null : MAPPER.readValue(summary, ImportSummary.class),
                row.getInt("rejected"),
                row.getString("reason"),
                row.getString("next_step"));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}

package org.homeward.observations.concern;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.clinical.guide.Course;
import org.homeward.clinical.guide.Noticed;
import org.homeward.clinical.guide.Sign;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;

/** Concerns from rows of which each is one report. */
final class ConcernRows implements ResultSetExtractor<List<Concern>> {
    static final String SELECT = """
            select c.id as concern_id, c.opened_at, c.times, c.ended_at, c.ender, c.outcome, c.told, c.said, c.set_id,
                   n.id as report_id, n.noticed_at, n.recorded_at, n.recorder, n.signs, n.other, n.worried, n.course,
                   n.withdrawn_at, n.withdrawer, n.withdraw_reason
              from observations.concern c
              join observations.concern_report n on n.home_id = c.home_id and n.concern_id = c.id
            """;

    static final String IN_ORDER = " order by c.ended_at is not null, c.opened_at desc, c.id, n.noticed_at, n.id";

    @Override
    public List<Concern> extractData(ResultSet row) throws SQLException {
        Map<UUID, Concern> found = new LinkedHashMap<>();
        while (row.next()) {
            Concern next = concern(row);
            found.merge(next.id(), next, ConcernRows::joined);
        }
        return List.copyOf(found.values());
    }

    private static Concern joined(Concern one, Concern next) {
        List<Report> reports = new ArrayList<>(one.reports());
        reports.addAll(next.reports());
        return new Concern(one.id(), one.openedAt(), one.times(), reports, one.ending());
    }

    private static Concern concern(ResultSet row) throws SQLException {
        return new Concern(
                row.getObject("concern_id", UUID.class),
                moment(row, "opened_at"),
                row.getInt("times"),
                List.of(report(row)),
                row.getTimestamp("ended_at") == null ? null : ending(row));
    }

    private static Concern.Ending ending(ResultSet row) throws SQLException {
        return new Concern.Ending(
                new Outcome(
                        Outcome.Kind.of(row.getString("outcome")).orElseThrow(),
                        row.getString("told"),
                        row.getString("said"),
                        row.getObject("set_id", UUID.class)),
                moment(row, "ended_at"),
                row.getString("ender"));
    }

    private static Report report(ResultSet row) throws SQLException {
        String other = row.getString("other");
        return new Report(
                row.getObject("report_id", UUID.class),
                moment(row, "noticed_at"),
                moment(row, "recorded_at"),
                row.getString("recorder"),
                new Noticed(
                        Arrays.stream((String[]) row.getArray("signs").getArray())
                                .map(Sign::valueOf)
                                .collect(Collectors.toSet()),
                        other != null,
                        row.getBoolean("worried"),
                        course(row.getString("course"))),
                other,
                row.getTimestamp("withdrawn_at") == null
                        ? null
                        : new Report.Withdrawal(
                                moment(row, "withdrawn_at"),
                                row.getString("withdrawer"),
                                row.getString("withdraw_reason")));
    }

    private static @Nullable Course course(@Nullable String name) {
        return name == null ? null : Course.valueOf(name);
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return Objects.requireNonNull(at).toInstant();
    }
}

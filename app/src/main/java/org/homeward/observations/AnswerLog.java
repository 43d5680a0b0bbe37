package org.homeward.observations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.ResidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reading observations.answer: what was answered about a resident, and how often, how soon and to what end, without names. */
@Component
@Transactional(readOnly = true)
public class AnswerLog {
    private static final String ANSWERS = """
             from observations.answer a
             left join observations.answer d
               on d.home_id = a.home_id and d.resident_id = a.resident_id and d.turn = a.turn and d.kind = 'DONE'
            where a.kind = 'TAKEN' and
            """;

    private static final String COUNTED = """
            select a.why, count(*) as answers, percentile_cont(0.5) within group (order by extract(epoch from a.at - a.since)) as median,
                   count(d.id) as outcomes, count(*) filter (where d.changed) as changed,
                   count(*) filter (where d.saved not in ('NONE', 'NOT_KNOWN')) as saved
            """ + ANSWERS;

    private static final String BY_KIND = " and a.at >= ? group by grouping sets ((a.why), ())";

    private final JdbcClient jdbc;

    AnswerLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What was answered to alerts of one kind, or of all (kind is null): how many, how soon half of them were taken on, to how many
     * somebody wrote what was done, and of these how many changed the care and saved another contact.
     */
    public record Count(@Nullable AlertKind kind, int answers, Duration median, int outcomes, int changed, int saved) {}

    /** The last answers about a resident, the latest first. */
    public List<Answered> of(HomeId home, ResidentId resident) {
        return jdbc.sql("select " + Answered.COLUMNS + " a.id " + ANSWERS
                        + " a.home_id = ? and a.resident_id = ? order by a.turn desc limit 20")
                .param(home.value())
                .param(resident.value())
                .query((row, number) -> answered(row))
                .list();
    }

    /** What an organisation has answered since then, by kind, all together last; nothing when it answered nothing. */
    public List<Count> counts(OrganisationId organisation, Instant since) {
        return counts(" a.organisation_id = ?", organisation.value(), since);
    }

    /** What was answered about the residents of a home since then. */
    public List<Count> counts(HomeId home, Instant since) {
        return counts(" a.home_id = ?", home.value(), since);
    }

    private List<Count> counts(String whose, UUID id, Instant since) {
        return jdbc
                .sql(COUNTED + whose + BY_KIND)
                .param(id)
                .param(Timestamp.from(since))
                .query((row, number) -> count(row))
                .list()
                .stream()
                .filter(count -> count.answers() > 0)
                .sorted(java.util.Comparator.comparing(count -> count.kind() == null
                        ? AlertKind.values().length
                        : count.kind().ordinal()))
                .toList();
    }

    private static Answered answered(ResultSet row) throws SQLException {
        return Objects.requireNonNull(Answered.of(row));
    }

    private static Count count(ResultSet row) throws SQLException {
        String kind = row.getString("why");
        return new Count(
                kind == null ? null : AlertKind.valueOf(kind),
                row.getInt("answers"),
                Duration.ofSeconds(Math.round(row.getDouble("median"))),
                row.getInt("outcomes"),
                row.getInt("changed"),
                row.getInt("saved"));
    }
}

package org.homeward.messages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.ResidentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** For boards and lists: about whom messages wait. One statement on an index that holds only what waits. */
@Component
@Transactional(readOnly = true)
public class WaitingMessages {
    private static final String FOR_HOME = """
            select t.home_id, t.resident_id, sum(t.home_new)::int as fresh, count(*)::int as topics, min(t.home_since) as since
              from messages.topic t join residents.resident r on r.home_id = t.home_id and r.id = t.resident_id
             where t.home_since is not null and r.discharged_on is null and t.home_id = ?
            """;

    private static final String FOR_OUTSIDE = """
            select t.home_id, t.resident_id, sum(t.outside_new)::int as fresh, count(*)::int as topics, min(t.outside_since) as since
              from residents.resident r join messages.topic t on t.home_id = r.home_id and t.resident_id = r.id
             where t.outside_since is not null and r.discharged_on is null
            """;

    private static final String BY_RESIDENT = " group by t.home_id, t.resident_id";

    private final JdbcClient jdbc;

    WaitingMessages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What waits for a home's own staff. */
    public Map<ResidentId, Waiting> forHome(HomeId home) {
        return byResident(jdbc.sql(FOR_HOME + BY_RESIDENT)
                .param(home.value())
                .query(WaitingMessages::waiting)
                .list());
    }

    /** What waits for a practice about its residents, in whichever home they live. */
    public Map<ResidentId, Waiting> forPractice(OrganisationId practice) {
        return byResident(jdbc.sql(FOR_OUTSIDE + " and r.practice_id = ?" + BY_RESIDENT)
                .param(practice.value())
                .query(WaitingMessages::waiting)
                .list());
    }

    /** What waits for anybody outside about the residents of these homes. */
    public Map<ResidentId, Waiting> forOutside(Set<HomeId> homes) {
        return byResident(jdbc.sql(FOR_OUTSIDE + " and r.home_id = any (?::uuid[])" + BY_RESIDENT)
                .param(homes.stream().map(HomeId::toString).collect(Collectors.joining(",", "{", "}")))
                .query(WaitingMessages::waiting)
                .list());
    }

    /** What waits about one resident for the home's staff, or for those outside. */
    public Optional<Waiting> about(HomeId home, ResidentId resident, boolean forHome) {
        return jdbc.sql((forHome ? FOR_HOME : FOR_OUTSIDE + " and t.home_id = ?") + " and t.resident_id = ?"
                        + BY_RESIDENT)
                .param(home.value())
                .param(resident.value())
                .query(WaitingMessages::waiting)
                .optional();
    }

    private static Map<ResidentId, Waiting> byResident(Collection<Waiting> found) {
        return found.stream().collect(Collectors.toMap(Waiting::resident, Function.identity()));
    }

    private static Waiting waiting(ResultSet row, int number) throws SQLException {
        return new Waiting(
                new HomeId(row.getObject("home_id", UUID.class)),
                new ResidentId(row.getObject("resident_id", UUID.class)),
                row.getInt("fresh"),
                row.getInt("topics"),
                row.getTimestamp("since").toInstant());
    }

    /** How many topics wait about all of them together. */
    public static int topics(Collection<Waiting> waiting) {
        return waiting.stream().mapToInt(Waiting::topics).sum();
    }
}

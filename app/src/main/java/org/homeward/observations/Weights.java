package org.homeward.observations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeward.clinical.nutrition.WeighIn;
import org.homeward.clinical.nutrition.WeightTrend;
import org.homeward.clinical.signs.Weight;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.London;
import org.homeward.kernel.ResidentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What residents weighed: one weight a day, the last of it, from the sets that count. */
@Component
@Transactional(readOnly = true)
public class Weights {
    private static final String WEIGHTS = """
            select distinct on (s.resident_id, (s.taken_at at time zone 'Europe/London')::date) s.resident_id, s.taken_at, s.weight
              from observations.observation_set s
             where s.home_id = ? and s.taken_at >= ? and s.weight is not null and s.source <> 'withdrawn'
               and not exists (select 1 from observations.observation_set later
                                where later.home_id = s.home_id and later.replaces = s.id)
            """;
    private static final String LAST_OF_A_DAY =
            " order by s.resident_id, (s.taken_at at time zone 'Europe/London')::date, s.taken_at desc";

    private final JdbcClient jdbc;

    Weights(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of one resident since a moment. */
    public WeightTrend of(HomeId home, ResidentId resident, Instant since) {
        return new WeightTrend(jdbc.sql(WEIGHTS + " and s.resident_id = ?" + LAST_OF_A_DAY)
                .param(home.value())
                .param(Timestamp.from(since))
                .param(resident.value())
                .query((row, number) -> weighIn(row))
                .list());
    }

    /** Those of everybody in the home since a moment; who was not weighed is not in it. */
    public Map<ResidentId, WeightTrend> at(HomeId home, Instant since) {
        Map<ResidentId, List<WeighIn>> found = new HashMap<>();
        jdbc.sql(WEIGHTS + LAST_OF_A_DAY)
                .param(home.value())
                .param(Timestamp.from(since))
                .query(row -> {
                    found.computeIfAbsent(
                                    new ResidentId(row.getObject("resident_id", UUID.class)), none -> new ArrayList<>())
                            .add(weighIn(row));
                });
        Map<ResidentId, WeightTrend> trends = new HashMap<>();
        found.forEach((resident, weights) -> trends.put(resident, new WeightTrend(weights)));
        return trends;
    }

    private static WeighIn weighIn(ResultSet row) throws SQLException {
        return new WeighIn(London.day(row.getTimestamp("taken_at").toInstant()), new Weight(row.getInt("weight")));
    }
}

package org.homeward.observations;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.ResidentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The own limits that are reached now: of each limit in force the latest set that could be judged counts. A set in which its
 * reading is missing clears nothing (HZ-57).
 */
@Component
@Transactional(readOnly = true)
public class ReachedLimits {
    private static final String REACHED = "select l.resident_id, " + LimitRow.COLUMNS + LimitRow.VERDICT + """
              from observations.own_limit l
              join residents.resident r on r.home_id = l.home_id and r.id = l.resident_id and r.discharged_on is null
             cross join lateral (select v.* from observations.limit_verdict v
                                   join observations.observation_set s on s.home_id = v.home_id and s.id = v.set_id
                                  where v.home_id = l.home_id and v.limit_id = l.id and v.outcome <> 'NOT_JUDGED'
                                    and s.source <> 'withdrawn'
                                    and not exists (select 1 from observations.observation_set later
                                                     where later.home_id = s.home_id and later.replaces = s.id)
                                  order by v.taken_at desc, v.set_id desc limit 1) v
             where l.ended_at is null and v.outcome = 'REACHED' and %s
             order by l.resident_id, array_position(array['EMERGENCY', 'CLINICIAN', 'PRACTICE', 'SENIOR'], l.asks), l.signed_at
            """;

    private static final String OF_SETS = "select " + LimitRow.COLUMNS + LimitRow.VERDICT + """
              from observations.limit_verdict v
              join observations.own_limit l on l.home_id = v.home_id and l.id = v.limit_id
             where v.home_id = ? and %s
             order by array_position(array['REACHED', 'NOT_JUDGED', 'NOT_REACHED'], v.outcome),
                      array_position(array['EMERGENCY', 'CLINICIAN', 'PRACTICE', 'SENIOR'], l.asks), l.signed_at
            """;

    private final JdbcClient jdbc;

    ReachedLimits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of one resident, the one that asks for most first. */
    public List<JudgedLimit> of(HomeId home, ResidentId resident) {
        return jdbc.sql(REACHED.formatted("l.home_id = ? and l.resident_id = ?"))
                .param(home.value())
                .param(resident.value())
                .query((row, number) -> LimitRow.judged(row))
                .list();
    }

    /** What one set said of every limit that was in force, the reached ones first. */
    public List<JudgedLimit> of(HomeId home, UUID set) {
        return jdbc.sql(OF_SETS.formatted("v.set_id = ?"))
                .param(home.value())
                .param(set)
                .query((row, number) -> LimitRow.judged(row))
                .list();
    }

    /** What the last hundred sets of a resident said, by set. */
    public Map<UUID, List<JudgedLimit>> bySet(HomeId home, ResidentId resident) {
        Map<UUID, List<JudgedLimit>> found = new HashMap<>();
        jdbc.sql(OF_SETS.formatted("""
                v.set_id in (select s.id from observations.observation_set s
                              where s.home_id = v.home_id and s.resident_id = ? and s.source <> 'withdrawn'
                              order by s.taken_at desc, s.id desc limit 100)"""))
                .param(home.value())
                .param(resident.value())
                .query((ResultSet row) -> {
                    JudgedLimit judged = LimitRow.judged(row);
                    found.computeIfAbsent(judged.set(), none -> new ArrayList<>())
                            .add(judged);
                });
        return found;
    }

    /** By resident, of everybody in these homes. */
    Map<ResidentId, List<JudgedLimit>> at(Collection<HomeId> homes) {
        return byResident(jdbc.sql(REACHED.formatted("l.home_id = any (?)"))
                .param(homes.stream().map(HomeId::value).toArray(UUID[]::new)));
    }

    /** By resident, of everybody registered with the practice. */
    public Map<ResidentId, List<JudgedLimit>> of(OrganisationId practice) {
        return byResident(jdbc.sql(REACHED.formatted("r.practice_id = ?")).param(practice.value()));
    }

    /** The same residents, each with the limits that are reached. */
    static List<Watched> onto(List<Watched> residents, Map<ResidentId, List<JudgedLimit>> reached) {
        return residents.stream()
                .map(one -> one.reaching(reached.getOrDefault(one.resident(), List.of())))
                .toList();
    }

    private static Map<ResidentId, List<JudgedLimit>> byResident(JdbcClient.StatementSpec asked) {
        Map<ResidentId, List<JudgedLimit>> found = new HashMap<>();
        asked.query((ResultSet row) -> {
            found.computeIfAbsent(new ResidentId(row.getObject("resident_id", UUID.class)), none -> new ArrayList<>())
                    .add(LimitRow.judged(row));
        });
        return found;
    }
}

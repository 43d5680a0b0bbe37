package org.homeward.observations.offline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.kernel.Acting;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Ids;
import org.homeward.kernel.ResidentId;
import org.homeward.ui.Form;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The door to observations.held_set: what could not be saved waits here until it is a set, or is set aside with a reason. */
@Component
@Transactional
public class HeldSets {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What is neither saved under its id nor set aside. Whoever works in one unit is shown what is about its residents. */
    private static final String WAITING = """
             from observations.held_set h
             left join residents.resident r on r.home_id = h.home_id and r.id = h.resident_id
            where h.home_id = ? and h.set_aside_at is null and (r.id is not null or access.acting_unit() is null)
              and not exists (select 1 from observations.observation_set s where s.home_id = h.home_id and s.id = h.set_id)
            """;

    /** How many wait in a home: for a statement that counts more; takes the home's id. */
    public static final String COUNTED = "(select count(*) " + WAITING + ")";

    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    HeldSets(JdbcClient jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** Why a set waits, and when it was recorded by the server's clock. */
    record Why(String words, Instant recorded) {}

    /** Keeps it once, however often it is sent. */
    Receipt keep(Grant grant, Captured captured, Why why) {
        int kept = jdbc.sql("""
                insert into observations.held_set (home_id, id, set_id, resident_id, person_id, recorder, recorded_at, received_at, why, form)
                values (?, ?, case when exists (select 1 from observations.observation_set s where s.home_id = ? and s.id = ?) then ? else ? end,
                        ?, ?, ?, ?, ?, ?, ?::jsonb)
                on conflict do nothing
                """)
                .param(grant.home().value())
                .param(captured.id())
                .param(grant.home().value())
                .param(captured.id())
                .param(Ids.next())
                .param(captured.id())
                .param(captured.resident().value())
                .param(grant.person().value())
                .param(Audit.signature(grant.actor(), grant.as()))
                .param(Timestamp.from(why.recorded()))
                .param(Timestamp.from(clock.instant()))
                .param(why.words())
                .param(JSON.writeValueAsString(captured.form().typed()))
                .update();
        if (kept == 1) {
            audit.write(Entry.of(grant.home(), Deed.HELD_SET, captured.resident())
                    .about(captured.id())
                    .saying(why.words()));
        }
        return new Receipt.Held(why.words());
    }

    boolean isKnown(HomeId home, UUID id) {
        return jdbc.sql("select exists (select 1 from observations.held_set where home_id = ? and id = ?)")
                .param(home.value())
                .param(id)
                .query(Boolean.class)
                .single();
    }

    /** What waits in a home, the oldest first. */
    List<HeldSet> waiting(HomeId home) {
        return jdbc.sql("select h.*, r.given_name || ' ' || r.family_name as called" + WAITING
                        + " order by h.recorded_at limit 200")
                .param(home.value())
                .query((row, number) -> held(row))
                .list();
    }

    Optional<HeldSet> waiting(HomeId home, UUID id) {
        return waiting(home).stream().filter(held -> held.id().equals(id)).findFirst();
    }

    /** It is no set: what was typed stays, with the reason, and is not shown as waiting any more. */
    void setAside(HomeId home, HeldSet held, String reason) {
        int done = jdbc.sql("""
                update observations.held_set set set_aside_at = ?, set_aside_by = ?, set_aside_reason = ?
                 where home_id = ? and id = ? and set_aside_at is null
                """)
                .param(Timestamp.from(clock.instant()))
                .param(Acting.current().map(actor -> actor.person().value()).orElse(null))
                .param(reason)
                .param(home.value())
                .param(held.id())
                .update();
        if (done == 1) {
            audit.write(Entry.of(home, Deed.SET_ASIDE, held.resident())
                    .about(held.id())
                    .saying(reason));
        }
    }

    private static HeldSet held(ResultSet row) throws SQLException {
        return new HeldSet(
                row.getObject("id", UUID.class),
                row.getObject("set_id", UUID.class),
                new ResidentId(row.getObject("resident_id", UUID.class)),
                row.getString("called"),
                row.getString("recorder"),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("why"),
                Form.of(JSON.readValue(row.getString("form"), new TypeReference<Map<String, List<String>>>() {})));
    }
}

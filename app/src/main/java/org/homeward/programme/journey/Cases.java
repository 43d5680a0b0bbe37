package org.homeward.programme.journey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.homeward.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to programme.initiative_case and its events. */
@Component
@Transactional
public class Cases {
    private final JdbcClient jdbc;
    private final Clock clock;

    Cases(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The cases of one organisation, by machine. */
    @Transactional(readOnly = true)
    public Map<String, Case> at(UUID organisation) {
        Map<String, Case> cases = new HashMap<>();
        jdbc.sql("select machine, state, state_since from programme.initiative_case where organisation_id = ?")
                .param(organisation)
                .query((row, number) -> cases.put(row.getString("machine"), read(row)))
                .list();
        return cases;
    }

    /** The cases of everybody in one machine. */
    @Transactional(readOnly = true)
    public Map<UUID, Case> in(String machine) {
        Map<UUID, Case> cases = new HashMap<>();
        jdbc.sql("select organisation_id, machine, state, state_since from programme.initiative_case where machine = ?")
                .param(machine)
                .query((row, number) -> cases.put(row.getObject("organisation_id", UUID.class), read(row)))
                .list();
        return cases;
    }

    private static Case read(ResultSet row) throws SQLException {
        return new Case(
                Machines.state(row.getString("machine"), row.getString("state")),
                row.getObject("state_since", LocalDate.class));
    }

    /**
     * Moves the case on, and opens it when it has not begun. False when the case is no longer where the event leads from, unless this
     * very request has moved it before: somebody else was faster, and the page has to be looked at again.
     */
    public boolean move(MoveRequest request) {
        open(request);
        int moved = jdbc.sql("""
                        with moved as (
                            update programme.initiative_case
                            set state = :to, state_since = greatest(state_since, :day), moves = moves + 1
                            where organisation_id = :organisation and machine = :machine and state = :from
                            returning id, moves)
                        insert into programme.case_event
                            (id, case_id, position, event, from_state, to_state, happened_on, note, recorded_at, recorded_by)
                        select :id, id, moves, :event, :from, :to, :day, :note, :now, :who from moved
                        """)
                .param("id", request.id())
                .param("organisation", request.organisation())
                .param("machine", request.move().machine())
                .param("from", request.move().from())
                .param("to", request.move().to())
                .param("event", request.move().event())
                .param("day", request.happenedOn())
                .param("note", request.note())
                .param("now", Timestamp.from(clock.instant()))
                .param("who", request.recordedBy())
                .update();
        return moved == 1 || isKnown(request.id());
    }

    private void open(MoveRequest request) {
        State first = Machines.first(request.move().machine());
        if (first.code().equals(request.move().from())) {
            jdbc.sql("""
                    insert into programme.initiative_case (id, organisation_id, machine, state, state_since)
                    select :id, :organisation, :machine, :state, :day
                    where not exists (select from programme.case_event where id = :request)
                    on conflict on constraint initiative_case_once do nothing
                    """)
                    .param("id", Ids.next())
                    .param("organisation", request.organisation())
                    .param("machine", first.machine())
                    .param("state", first.code())
                    .param("day", request.happenedOn())
                    .param("request", request.id())
                    .update();
        }
    }

    private boolean isKnown(UUID event) {
        return jdbc.sql("select exists (select from programme.case_event where id = ?)")
                .param(event)
                .query(Boolean.class)
                .single();
    }

    /** What happened to the cases of an organisation, the latest first. */
    @Transactional(readOnly = true)
    public List<Happening> history(UUID organisation, int most) {
        return jdbc.sql("""
                        select c.machine, e.event, e.from_state, e.to_state, e.happened_on, e.note, e.recorded_by
                        from programme.case_event e join programme.initiative_case c on c.id = e.case_id
                        where c.organisation_id = ? order by e.happened_on desc, e.recorded_at desc, e.position desc limit ?
                        """)
                .param(organisation)
                .param(most)
                .query((row, number) -> new Happening(
                        row.getObject("happened_on", LocalDate.class),
                        row.getString("machine"),
                        words(row.getString("machine"), row.getString("event")),
                        Machines.state(row.getString("machine"), row.getString("to_state")),
                        Optional.ofNullable(row.getString("note")).orElse(""),
                        row.getString("recorded_by")))
                .list();
    }

    private static String words(String machine, String event) {
        return Machines.all().stream()
                .filter(move -> move.machine().equals(machine) && move.event().equals(event))
                .findFirst()
                .map(Move::words)
                .orElse(event);
    }

    /** One event of a case, as the timeline says it. */
    public record Happening(
            LocalDate day, String machine, String words, State reached, String note, String recordedBy) {}
}

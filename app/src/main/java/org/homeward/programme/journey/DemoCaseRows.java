package org.homeward.programme.journey;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.homeward.kernel.Ids;
import org.homeward.kernel.London;
import org.homeward.programme.office.Hand;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows of made-up cases, each with all the events that led to where it stands; written together at the end. */
final class DemoCaseRows {
    private static final int BETWEEN_EVENTS = 10;

    private final Hand hand;
    private final List<Object[]> cases = new ArrayList<>();
    private final List<Object[]> events = new ArrayList<>();
    private final List<Object[]> proofs = new ArrayList<>();

    DemoCaseRows(Hand hand) {
        this.hand = hand;
    }

    void hasMail(UUID home, LocalDate day) {
        proved(home, "ICO_REGISTERED", day.minusDays(60));
        reached(home, "NHSMAIL_SITE", "ACTIVE", day);
    }

    /** Proxy ordering, up to a state, with the devices that it needs. */
    void orders(UUID home, String state, LocalDate day) {
        proved(home, "DEVICES", day.minusDays(100));
        proved(home, "INTERNET", day.minusDays(100));
        reached(home, "PROXY_HOME", state, day);
    }

    void observes(UUID home, LocalDate day) {
        List.of("PRACTICE_AGREEMENT", "STAFF_TRAINED", "KIT").forEach(link -> proved(home, link, day.minusDays(20)));
        reached(home, "OBSERVATIONS_HOME", "LIVE", day);
    }

    /** A case whose last event was on this day or, at a weekend, on the Monday after; those before it ten days apart. */
    void reached(UUID organisation, String machine, String code, LocalDate day) {
        State state = Machines.state(machine, code);
        UUID id = Ids.next();
        List<Move> moves = Way.to(state).moves();
        cases.add(new Object[] {id, organisation, state.machine(), state.code(), workday(day), moves.size()});
        for (int at = 0; at < moves.size(); at++) {
            Move move = moves.get(at);
            LocalDate on = workday(day.minusDays((long) BETWEEN_EVENTS * (moves.size() - 1 - at)));
            events.add(new Object[] {
                Ids.next(), id, at + 1, move.event(), move.from(), move.to(), on, noon(on), hand.words()
            });
        }
    }

    void proved(UUID organisation, String link, LocalDate day) {
        LocalDate on = workday(day);
        proofs.add(new Object[] {Ids.next(), organisation, link, on, "Seen by the team.", noon(on), hand.words()});
    }

    void write(JdbcTemplate jdbc) {
        jdbc.batchUpdate(
                "insert into programme.initiative_case (id, organisation_id, machine, state, state_since, moves) values (?, ?, ?, ?, ?, ?)",
                cases);
        jdbc.batchUpdate("""
                insert into programme.case_event (id, case_id, position, event, from_state, to_state, happened_on, recorded_at, recorded_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, events);
        jdbc.batchUpdate("""
                insert into programme.proof (id, organisation_id, link, is_met, since, words, recorded_at, recorded_by)
                values (?, ?, ?, true, ?, ?, ?, ?)
                """, proofs);
    }

    private static LocalDate workday(LocalDate day) {
        return Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek())
                ? workday(day.plusDays(1))
                : day;
    }

    private static OffsetDateTime noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(London.ZONE).toOffsetDateTime();
    }
}

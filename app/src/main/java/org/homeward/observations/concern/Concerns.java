package org.homeward.observations.concern;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.access.Signature;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.ResidentId;
import org.homeward.observations.ConcernChange.ConcernEnded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to observations.concern: what is open, what was, and how it ends. */
@Component
@Transactional
public class Concerns {
    private final JdbcClient jdbc;
    private final Beside beside;
    private final Clock clock;

    Concerns(JdbcClient jdbc, Beside beside, Clock clock) {
        this.jdbc = jdbc;
        this.beside = beside;
        this.clock = clock;
    }

    /** What became of the wish to end a concern. */
    enum Finish {
        ENDED,
        ENDED_BEFORE,
        /** Somebody noticed more meanwhile, which whoever ends it has not read. */
        ADDED_TO
    }

    /** The latest concerns about a resident, an open one first. */
    @Transactional(readOnly = true)
    public List<Concern> of(HomeId home, ResidentId resident) {
        return jdbc.sql(ConcernRows.SELECT + """
                 where c.home_id = ? and c.id in (select o.id from observations.concern o where o.home_id = ? and o.resident_id = ?
                                                   order by o.opened_at desc limit 20)
                """ + ConcernRows.IN_ORDER)
                .param(home.value())
                .param(home.value())
                .param(resident.value())
                .query(new ConcernRows());
    }

    /** One concern, if it is about this resident. */
    @Transactional(readOnly = true)
    Optional<Concern> find(HomeId home, ResidentId resident, UUID concern) {
        return jdbc
                .sql(ConcernRows.SELECT + " where c.home_id = ? and c.resident_id = ? and c.id = ?"
                        + ConcernRows.IN_ORDER)
                .param(home.value())
                .param(resident.value())
                .param(concern)
                .query(new ConcernRows())
                .stream()
                .findFirst();
    }

    /** Ends a concern as somebody read it: with so many reports in it. */
    Finish end(Wish wish, Outcome outcome, Signature by) {
        int ended = jdbc.sql("""
                update observations.concern
                   set ended_at = ?, ended_by = ?, ender = ?, outcome = ?, told = ?, said = ?, set_id = ?
                 where home_id = ? and resident_id = ? and id = ? and times = ? and ended_at is null
                """)
                .param(Timestamp.from(clock.instant()))
                .param(by.person().value())
                .param(by.words())
                .param(outcome.kind().code())
                .param(outcome.told())
                .param(outcome.said())
                .param(outcome.set())
                .param(wish.home().value())
                .param(wish.resident().value())
                .param(wish.concern())
                .param(wish.seen())
                .update();
        if (ended == 0) {
            return find(wish.home(), wish.resident(), wish.concern())
                            .filter(Concern::isOpen)
                            .isPresent()
                    ? Finish.ADDED_TO
                    : Finish.ENDED_BEFORE;
        }
        beside.write(
                new ConcernEnded(wish.home(), wish.resident(), wish.concern()),
                Entry.of(wish.home(), Deed.ENDED_CONCERN, wish.resident()).saying(outcome.words()));
        return Finish.ENDED;
    }

    /** Which concern is to end, and how many reports whoever ends it has seen. */
    record Wish(HomeId home, ResidentId resident, UUID concern, int seen) {}
}

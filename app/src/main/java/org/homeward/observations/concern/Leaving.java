package org.homeward.observations.concern;

import java.util.Optional;
import java.util.UUID;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.access.Signature;
import org.homeward.kernel.Acting;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Right;
import org.homeward.kernel.Stale;
import org.homeward.observations.ConcernChange.ConcernReopened;
import org.homeward.residents.LeftOpen;
import org.homeward.ui.NavigationItem;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Somebody about whom a concern is open leaves the home: it ends with the stay, and says who was told. */
@Component("concernLeaving")
@Order(20)
@Transactional(propagation = Propagation.MANDATORY)
class Leaving implements LeftOpen {
    private final JdbcClient jdbc;
    private final Concerns concerns;
    private final Beside beside;

    Leaving(JdbcClient jdbc, Concerns concerns, Beside beside) {
        this.jdbc = jdbc;
        this.concerns = concerns;
        this.beside = beside;
    }

    @Override
    public Optional<NavigationItem> about(HomeId home, ResidentId resident) {
        return open(home, resident)
                .map(concern -> NavigationItem.to(
                        "a concern that nobody has ended",
                        "/homes/" + home + "/residents/" + resident + "/concerns/" + concern.id()));
    }

    @Override
    public void end(HomeId home, ResidentId resident, String reason) {
        open(home, resident).ifPresent(concern -> {
            Concerns.Wish wish = new Concerns.Wish(home, resident, concern.id(), concern.times());
            if (concerns.end(wish, new Outcome(Outcome.Kind.LEFT, null, reason, null), by(home))
                    == Concerns.Finish.ADDED_TO) {
                throw new Stale("Somebody has just added to the concern. Read it, then end the stay.");
            }
        });
    }

    @Override
    public void reopen(HomeId home, ResidentId resident) {
        jdbc.sql("""
                update observations.concern
                   set ended_at = null, ended_by = null, ender = null, outcome = null, told = null, said = null, set_id = null
                 where home_id = ? and resident_id = ? and outcome = 'left' returning id
                """)
                .param(home.value())
                .param(resident.value())
                .query(UUID.class)
                .optional()
                .ifPresent(concern -> beside.write(
                        new ConcernReopened(home, resident, concern), Entry.of(home, Deed.REOPENED_CONCERN, resident)));
    }

    private Optional<Concern> open(HomeId home, ResidentId resident) {
        return concerns.of(home, resident).stream().filter(Concern::isOpen).findFirst();
    }

    /** In the role in which they keep the register. */
    private static Signature by(HomeId home) {
        return Signature.of(
                Acting.current().orElseThrow(() -> new NotFound("nobody is acting")), Right.KEEP_REGISTER, home);
    }
}

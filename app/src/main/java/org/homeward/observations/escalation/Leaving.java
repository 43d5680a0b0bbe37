package org.homeward.observations.escalation;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.access.Signature;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Right;
import org.homeward.kernel.Stale;
import org.homeward.residents.LeftOpen;
import org.homeward.ui.NavigationItem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody with an open escalation leaves the home: it ends with the stay, for the board no longer shows them, and says who was
 * told. When the discharge was a mistake it is open again, with its clock.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Leaving implements LeftOpen {
    private final JdbcClient jdbc;
    private final Escalations escalations;
    private final Steps steps;
    private final Audit audit;
    private final Bell bell;
    private final Clock clock;

    Leaving(JdbcClient jdbc, Escalations escalations, Steps steps, Audit audit, Bell bell, Clock clock) {
        this.jdbc = jdbc;
        this.escalations = escalations;
        this.steps = steps;
        this.audit = audit;
        this.bell = bell;
        this.clock = clock;
    }

    @Override
    public Optional<NavigationItem> about(HomeId home, ResidentId resident) {
        return escalations
                .open(home, resident)
                .map(episode -> NavigationItem.to("a call for help that nobody has ended", episode.path()));
    }

    @Override
    public void end(HomeId home, ResidentId resident, String reason) {
        escalations.open(home, resident).ifPresent(episode -> {
            Signature by = Signature.of(EscalationPages.actor(), Right.END_ESCALATION, home);
            if (!steps.end(episode, new Steps.End(Outcome.LEFT, reason, episode.lastRaised()), by)) {
                throw new Stale("Somebody has just written into the call for help. Read it, then end the stay.");
            }
        });
    }

    @Override
    public void reopen(HomeId home, ResidentId resident) {
        jdbc.sql("""
                with again as (
                    update observations.escalation set ended_at = null, ended_by = null, ender = null, end_reason = null, outcome = null
                     where home_id = ? and resident_id = ? and outcome = 'LEFT' returning home_id, id)
                insert into observations.escalation_alarm (home_id, escalation_id, due_at)
                select home_id, id, ? from again returning escalation_id
                """)
                .param(home.value())
                .param(resident.value())
                .param(Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS)))
                .query(UUID.class)
                .optional()
                .ifPresent(escalation -> {
                    audit.write(
                            Entry.of(home, Deed.REOPENED_ESCALATION, resident).about(escalation));
                    bell.ring(home);
                });
    }
}

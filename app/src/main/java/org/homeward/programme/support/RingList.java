package org.homeward.programme.support;

import java.sql.ResultSet;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeward.kernel.London;
import org.homeward.kernel.OrganisationName;
import org.homeward.programme.Milestone;
import org.homeward.programme.Milestones;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The homes to ring today: milestones from the room that keeps them, contacts and promises from the desk. */
@Component
class RingList {
    static final int MOST = 12;

    /** So many days back the desk looks for the last contact. */
    static final int LOOKED_BACK = 90;

    private static final Known NONE = new Known(null, false);

    private final JdbcClient jdbc;
    private final ObjectProvider<Milestones> milestones;

    RingList(JdbcClient jdbc, ObjectProvider<Milestones> milestones) {
        this.jdbc = jdbc;
        this.milestones = milestones;
    }

    /** When a home was last rung, and whether something promised is due. */
    private record Known(@Nullable LocalDate last, boolean due) {}

    List<RingFact> on(LocalDate day) {
        Milestones known = milestones.getIfAvailable();
        if (known == null) {
            return List.of();
        }
        Map<UUID, Known> contacts = contacts(day);
        return Ranking.of(
                known.nearest(day).stream()
                        .map(milestone -> fact(milestone, contacts.getOrDefault(milestone.home(), NONE), day))
                        .toList(),
                MOST);
    }

    private static RingFact fact(Milestone milestone, Known contact, LocalDate day) {
        LocalDate deadline = milestone.deadline();
        LocalDate last = contact.last();
        return new RingFact(
                milestone.home(),
                OrganisationName.shown(milestone.homeName()),
                milestone.beds(),
                milestone.milestone(),
                milestone.stepsLeft(),
                deadline == null ? null : ChronoUnit.DAYS.between(day, deadline),
                last == null ? null : ChronoUnit.DAYS.between(last, day),
                contact.due());
    }

    private Map<UUID, Known> contacts(LocalDate day) {
        Map<UUID, Known> contacts = new HashMap<>();
        jdbc.sql("""
                        select organisation_id, max(started_at) as last, bool_or(due) as due
                          from (
                            select organisation_id, started_at, false as due from programme.support_session
                             where started_at >= :since and started_at < :until and status in ('DONE', 'MISSED')
                            union all
                            select organisation_id, null, true from programme.follow_up where ended_at is null and due_on <= :day) known
                         group by organisation_id
                        """)
                .param("since", start(day.minusDays(LOOKED_BACK)))
                .param("until", start(day.plusDays(1)))
                .param("day", day)
                .query((ResultSet row) -> {
                    Timestamp last = row.getTimestamp("last");
                    contacts.put(
                            row.getObject("organisation_id", UUID.class),
                            new Known(last == null ? null : London.day(last.toInstant()), row.getBoolean("due")));
                });
        return contacts;
    }

    private static Timestamp start(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(London.ZONE).toInstant());
    }
}

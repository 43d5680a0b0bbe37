package org.homeward.programme.takeover;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.access.Colleagues;
import org.homeward.directory.Directory;
import org.homeward.directory.Link;
import org.homeward.directory.LinkKind;
import org.homeward.directory.Organisation;
import org.homeward.dspt.Dspt;
import org.homeward.dspt.DsptStatus;
import org.homeward.kernel.HomeId;
import org.homeward.observations.EverObserved;
import org.homeward.programme.equipment.TeamKit;
import org.homeward.programme.journey.Case;
import org.homeward.programme.journey.Cases;
import org.homeward.programme.journey.Journey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks every room what it keeps of a home under its codes. Of the people who live there: only whether anything was ever written. */
@Component
class Dependants {
    private final JdbcClient jdbc;
    private final Directory directory;
    private final Dspt dspt;
    private final Cases cases;
    private final TeamKit kit;
    private final Colleagues colleagues;
    private final EverObserved observed;

    Dependants(
            JdbcClient jdbc,
            Directory directory,
            Dspt dspt,
            Cases cases,
            TeamKit kit,
            Colleagues colleagues,
            EverObserved observed) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.dspt = dspt;
        this.cases = cases;
        this.kit = kit;
        this.colleagues = colleagues;
        this.observed = observed;
    }

    /** Every kind of thing, in the order of the rules; also those of which nothing is there. */
    List<Item> of(Organisation home, LocalDate day) {
        Map<String, String> known = new HashMap<>(counted(home.id()));
        known.putIfAbsent("MAILBOX", "None is written down. Ask the home");
        asked(home, day).forEach((code, words) -> known.merge(code, words, (one, other) -> one + ". " + other));
        return Dependant.ALL.stream()
                .map(dependant -> Item.of(dependant, known.get(dependant.code())))
                .toList();
    }

    private Map<String, String> asked(Organisation home, LocalDate day) {
        Map<String, String> known = new HashMap<>();
        String ods = home.codes().ods();
        known.put("ODS_CODE", ods == null ? "The old home has none" : ods);
        known.put("DSPT", dspt.statusOf(home.id(), day).map(DsptStatus::words).orElse("No file has named it"));
        known.put("DIRECTORY", links(home.id(), day));
        known.put("OWN_DEVICES", "Homeward does not show the team what a home keeps of its own");
        Map<String, Case> at = cases.at(home.id());
        for (Journey journey : Journey.values()) {
            Case there = at.get(journey.machine());
            if (there != null) {
                known.put(
                        journey == Journey.MAIL ? "MAILBOX" : journey.name(),
                        there.state().words());
            }
        }
        String lent = kit.onLoan(home.id()).stream()
                .map(thing -> thing.tag() + " (" + thing.what() + ")")
                .collect(Collectors.joining("; "));
        if (!lent.isEmpty()) {
            known.put("KIT", lent);
        }
        int staff = colleagues.at(new HomeId(home.id())).size();
        if (staff > 0) {
            known.put("ACCOUNTS", staff + (staff == 1 ? " person" : " people"));
            known.put("STAFF_TRAINING", "Of " + staff + (staff == 1 ? " person" : " people") + " who work there");
        }
        known.put(
                "RECORDS_OF_CARE",
                observed.in(new HomeId(home.id())) ? "There are some" : "None is counted yet. Ask the manager");
        return known;
    }

    private String links(UUID home, LocalDate day) {
        return directory.linksOf(home, day).stream()
                .filter(link -> link.direction() == Link.Direction.OUTWARD
                        && link.kind() != LinkKind.SUCCEEDED_BY
                        && link.kind() != LinkKind.OPERATED_BY)
                .map(link -> link.other().name())
                .distinct()
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(", "), names -> names.isEmpty() ? "None yet" : names));
    }

    /** What the rooms of the office keep, as one statement: a code, and how many or which. */
    private Map<String, String> counted(UUID home) {
        Map<String, String> known = new HashMap<>();
        jdbc.sql("""
                        select code, known from (
                            select case link when 'ICO_REGISTERED' then 'ICO' when 'SUPPLIER_QUOTE' then 'QUOTE'
                                             when 'STAFF_TRAINED' then 'TRAINED' else link end as code,
                                   case when is_met then 'Written down' end as known
                              from (select distinct on (link) link, is_met from programme.proof where organisation_id = :home
                                     order by link, since desc, recorded_at desc) p
                            union all select 'CONTACTS', nullif(count(*), 0)::text from programme.contact
                             where organisation_id = :home and until is null and role <> 'SHARED_MAILBOX'
                            union all select 'MAILBOX', max(mail) from programme.contact
                             where organisation_id = :home and until is null and role = 'SHARED_MAILBOX'
                            union all select 'WELCOME', max('Welcomed: ' || manager) from programme.manager_welcome where organisation_id = :home
                            union all select 'TRAININGS', nullif(count(distinct session_id), 0)::text from programme.training_attendance
                             where organisation_id = :home
                            union all select 'SESSIONS', nullif(count(*), 0)::text from programme.support_session
                             where organisation_id = :home and status in ('DONE', 'MISSED')
                            union all select 'BOOKINGS', nullif(count(*), 0)::text from programme.support_session
                             where organisation_id = :home and status in ('BOOKED', 'REQUESTED')
                            union all select 'FOLLOW_UPS', nullif(count(*), 0)::text from programme.follow_up
                             where organisation_id = :home and ended_at is null
                            union all select 'TASKS', nullif(count(*), 0)::text from programme.task t
                             where organisation_id = :home and not exists (select from programme.task_done d where d.task_id = t.id)
                            union all select 'EVENTS', nullif(count(*), 0)::text from (
                                select event_id from programme.event_invitation where organisation_id = :home
                                union select event_id from programme.event_registration where organisation_id = :home) e
                            union all select 'FEEDBACK', nullif(count(*), 0)::text from programme.feedback where organisation_id = :home
                            union all select 'SURVEYS', nullif(count(*), 0)::text from programme.survey_link l
                             where organisation_id = :home and not exists (
                                select from programme.survey_answer a
                                 where a.survey_id = l.survey_id and a.organisation_id = l.organisation_id)) k
                        where known is not null
                        """)
                .param("home", home)
                .query((row, number) -> known.put(row.getString("code"), row.getString("known")))
                .list();
        return known;
    }
}

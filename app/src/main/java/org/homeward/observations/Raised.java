package org.homeward.observations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.clinical.escalation.Ladder;
import org.homeward.clinical.guide.Escalation;
import org.homeward.clinical.guide.GuideRow;
import org.homeward.kernel.Ids;
import org.jspecify.annotations.Nullable;

/**
 * A set whose score asks for somebody: it opens the resident's escalation, or is written into the open one. It travels with the
 * set, in the same round trip and transaction; a set that asks for nobody sends nothing more. An older set that a later complete
 * one has overtaken raises nothing: that one says how the person is, and nor does a set of somebody who has left. The open escalation is locked by changing nothing in it, so
 * that nobody ends it between the two statements.
 */
record Raised(SavedSet set, GuideRow row) {
    private static final String COUNTS = """
             from observations.observation_set s
             join residents.resident r on r.home_id = s.home_id and r.id = s.resident_id and r.discharged_on is null
            where s.home_id = ? and s.id = ?
              and not exists (select 1 from observations.observation_set whole
                               where whole.home_id = s.home_id and whole.resident_id = s.resident_id and whole.taken_at > s.taken_at
                                 and whole.status = 'C' and whole.source <> 'withdrawn'
                                 and not exists (select 1 from observations.observation_set later
                                                  where later.home_id = whole.home_id and later.replaces = whole.id))
            """;

    /** After {@link SavedSet#SQL}; {@link #parameters} are its parameters. */
    static final String SQL = ";\n" + """
            with opened as (
                insert into observations.escalation as e (home_id, id, resident_id, opened_at)
                select s.home_id, ?, s.resident_id, s.recorded_at
            """ + COUNTS + """
                  for share of r
                on conflict (home_id, resident_id) where ended_at is null do update set ended_at = e.ended_at
                returning e.home_id, e.id, e.resident_id)
            insert into audit.entry (home_id, id, person_id, acted_as, deed, resident_id, about, words)
            select o.home_id, ?, ?, ?, ?, o.resident_id, o.id, ? from opened o where o.id = ?;
            with raising as (
                select s.home_id, s.id, s.resident_id, s.recorded_at, s.recorded_by, s.recorder
            """ + COUNTS + """
                ), open as (
                select e.home_id, e.id, r.id as set_id, r.resident_id, r.recorded_at, r.recorded_by, r.recorder
                  from raising r join observations.escalation e
                    on e.home_id = r.home_id and e.resident_id = r.resident_id and e.ended_at is null
                ), step as (
                insert into observations.escalation_step (home_id, id, escalation_id, resident_id, at, kind, guide_row, set_id, person_id, writer)
                select o.home_id, ?, o.id, o.resident_id, o.recorded_at, 'RAISED', ?, o.set_id, o.recorded_by, o.recorder from open o)
            insert into observations.escalation_alarm (home_id, escalation_id, due_at)
            select o.home_id, o.id, o.recorded_at from open o
                on conflict (home_id, escalation_id) do update set due_at = excluded.due_at""";

    /** Empty when the set asks for nobody, or NEWS2 is not for the person. */
    static Optional<Raised> by(SavedSet set) {
        Escalation asked = set.score().asks(set.score().usual(), false);
        return Optional.ofNullable(asked)
                .map(Escalation::row)
                .filter(Ladder::isStartedBy)
                .map(row -> new Raised(set, row));
    }

    /** With the set's own before them. */
    List<@Nullable Object> parameters() {
        List<@Nullable Object> all = new ArrayList<>(set.parameters());
        UUID escalation = Ids.next();
        Entry entry = Entry.of(
                        set.where().home(), Deed.OPENED_ESCALATION, set.where().resident())
                .about(escalation)
                .saying("NEWS2 " + set.score().words());
        List<@Nullable Object> audit = Audit.parameters(entry);
        all.addAll(Arrays.asList(
                escalation, set.where().home().value(), set.sitting().id()));
        all.addAll(Arrays.asList(audit.get(1), audit.get(2), audit.get(3), audit.get(4), audit.get(7), escalation));
        all.addAll(Arrays.asList(set.where().home().value(), set.sitting().id(), Ids.next(), row.name()));
        return all;
    }
}

package org.homeward.observations.dispatch;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Ids;
import org.homeward.kernel.Membership;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Right;
import org.homeward.observations.dispatch.PracticeAnswer.Which;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A practice's answers. Each set has one, whoever presses first and however often: the database holds the second one off. */
@Component
class Filings {
    private final JdbcClient jdbc;
    private final Audit audit;

    Filings(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** How many sets this answered, and how many needed no answer any more: somebody was first, or they were corrected. */
    record Done(int now, int before) {}

    private record Answered(HomeId home, ResidentId resident, UUID id) {}

    @Transactional
    Done answer(OrganisationId practice, PracticeAnswer said) {
        List<Answered> answered = insert(practice, said);
        audit.write(answered.stream().map(set -> entry(set, said)).toList());
        return new Done(answered.size(), said.sets().size() - answered.size());
    }

    private List<Answered> insert(OrganisationId practice, PracticeAnswer said) {
        Actor actor = Acting.current().orElseThrow(() -> new NotFound("nobody is acting"));
        Refusal refusal = said.refusal();
        // the lock makes whoever corrects or moves the set at this moment wait, and then see that it has been filed
        return jdbc.sql("""
                with waiting as (
                    select u.home_id, a.id, u.resident_id, u.set_id
                      from unnest(?::uuid[], ?::uuid[], ?::uuid[]) as a (id, home_id, set_id)
                      join observations.unfiled u on u.home_id = a.home_id and u.set_id = a.set_id
                      join residents.resident r on r.home_id = u.home_id and r.id = u.resident_id
                     where r.practice_id = ? order by u.home_id, u.set_id for update of u)
                insert into observations.receipt (home_id, id, resident_id, set_id, kind, practice_id, person_id, signature, reason)
                select home_id, id, resident_id, set_id, ?, ?, ?, ?, ?::text from waiting
                on conflict do nothing returning home_id, resident_id, set_id
                """)
                .param(array(said.sets().stream().map(set -> Ids.next())))
                .param(array(said.sets().stream().map(set -> set.home().value())))
                .param(array(said.sets().stream().map(Which::set)))
                .param(practice.value())
                .param(said.kind())
                .param(practice.value())
                .param(actor.person().value())
                .param(signature(actor, practice))
                .param(refusal == null ? null : refusal.words())
                .query((row, number) -> new Answered(
                        new HomeId(row.getObject("home_id", UUID.class)),
                        new ResidentId(row.getObject("resident_id", UUID.class)),
                        row.getObject("set_id", UUID.class)))
                .list();
    }

    private static String array(Stream<UUID> ids) {
        return ids.map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    /** In the role held at this practice: somebody may work at several. */
    private static String signature(Actor actor, OrganisationId practice) {
        return actor.memberships().stream()
                .filter(held ->
                        held.organisation().equals(practice) && held.role().holds(Right.FILE_SETS))
                .findFirst()
                .map((Membership held) -> Audit.signature(actor, held))
                .orElseThrow(() -> new NotFound("does not file for this practice"));
    }

    private static Entry entry(Answered set, PracticeAnswer said) {
        Refusal refusal = said.refusal();
        return refusal == null
                ? Entry.of(set.home(), Deed.FILED_SET, set.resident()).about(set.id())
                : Entry.of(set.home(), Deed.REFUSED_SET, set.resident())
                        .about(set.id())
                        .saying(refusal.words());
    }
}

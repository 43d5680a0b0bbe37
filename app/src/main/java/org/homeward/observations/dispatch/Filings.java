package org.homeward.observations.dispatch;

import java.util.List;
import java.util.Objects;
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
import org.homeward.observations.SetsAnswered;
import org.homeward.observations.dispatch.PracticeAnswer.Which;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A practice's answers. Each set has one, whoever presses first and however often: the database holds the second one off. */
@Component
class Filings {
    private final JdbcClient jdbc;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    Filings(JdbcClient jdbc, Audit audit, PlatformTransactionManager transactions, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
        this.events = events;
    }

    /** How many sets this answered, and how many needed no answer any more: somebody was first, or they were corrected. */
    record Done(int now, int before) {}

    private record Answered(HomeId home, ResidentId resident, UUID id, boolean out) {}

    Done answer(OrganisationId practice, PracticeAnswer said) {
        List<Answered> answered = Objects.requireNonNull(transaction.execute(status -> written(practice, said)));
        answered.stream().map(Answered::home).distinct().forEach(home -> events.publishEvent(new SetsAnswered(home)));
        return new Done(answered.size(), said.sets().size() - answered.size());
    }

    private List<Answered> written(OrganisationId practice, PracticeAnswer said) {
        List<Answered> answered = insert(practice, said);
        audit.write(answered.stream().map(set -> entry(set, said)).toList());
        return answered;
    }

    private List<Answered> insert(OrganisationId practice, PracticeAnswer said) {
        Actor actor = Acting.current().orElseThrow(() -> new NotFound("nobody is acting"));
        Refusal refusal = said.refusal();
        // the lock makes whoever corrects or moves the set at this moment wait, and then see that it has been filed
        return jdbc.sql("""
                with waiting as (
                    select u.home_id, a.id, u.resident_id, u.set_id, s.source = 'withdrawn' as out
                      from unnest(?::uuid[], ?::uuid[], ?::uuid[]) as a (id, home_id, set_id)
                      join observations.unfiled u on u.home_id = a.home_id and u.set_id = a.set_id
                      join observations.observation_set s on s.home_id = u.home_id and s.id = u.set_id
                      join residents.resident r on r.home_id = u.home_id and r.id = u.resident_id
                     where r.practice_id = ? and (s.source <> 'withdrawn' or ? = 'filed')
                     order by u.home_id, u.set_id for update of u),
                answered as (
                    insert into observations.receipt (home_id, id, resident_id, set_id, kind, practice_id, person_id, signature, reason)
                    select home_id, id, resident_id, set_id, ?, ?, ?, ?, ?::text from waiting
                    on conflict do nothing returning id)
                select w.home_id, w.resident_id, w.set_id, w.out from waiting w join answered using (id)
                """)
                .param(array(said.sets().stream().map(set -> Ids.next())))
                .param(array(said.sets().stream().map(set -> set.home().value())))
                .param(array(said.sets().stream().map(Which::set)))
                .param(practice.value())
                .param(said.kind())
                .param(said.kind())
                .param(practice.value())
                .param(actor.person().value())
                .param(signature(actor, practice))
                .param(refusal == null ? null : refusal.words())
                .query((row, number) -> new Answered(
                        new HomeId(row.getObject("home_id", UUID.class)),
                        new ResidentId(row.getObject("resident_id", UUID.class)),
                        row.getObject("set_id", UUID.class),
                        row.getBoolean("out")))
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
                ? Entry.of(set.home(), set.out() ? Deed.TOOK_OUT_SET : Deed.FILED_SET, set.resident())
                        .about(set.id())
                : Entry.of(set.home(), Deed.REFUSED_SET, set.resident())
                        .about(set.id())
                        .saying(refusal.words());
    }
}

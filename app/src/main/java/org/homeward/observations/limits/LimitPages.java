package org.homeward.observations.limits;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.access.Signature;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.London;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.Right;
import org.homeward.observations.JudgedLimit;
import org.homeward.observations.Observations;
import org.homeward.observations.ObservedSet;
import org.homeward.observations.OwnLimit;
import org.homeward.observations.OwnLimits;
import org.homeward.observations.ReachedLimits;
import org.homeward.residents.Resident;
import org.homeward.ui.Form;
import org.springframework.stereotype.Component;

/** The page of a resident's own limits, as whoever is acting may see and change it. */
@Component
class LimitPages {
    private static final Duration LOOKED_BACK = Duration.ofDays(30);

    private final OwnLimits limits;
    private final ReachedLimits reached;
    private final Observations observations;
    private final Audit audit;
    private final Clock clock;

    LimitPages(OwnLimits limits, ReachedLimits reached, Observations observations, Audit audit, Clock clock) {
        this.limits = limits;
        this.reached = reached;
        this.observations = observations;
        this.audit = audit;
        this.clock = clock;
    }

    /** A limit begins today unless somebody says otherwise. */
    Form blank() {
        return Form.blank().with("from", today());
    }

    LimitPage page(Resident person, Form form) {
        audit.write(Entry.of(person.home(), Deed.LOOKED_AT_RESIDENT, person.id()));
        List<OwnLimit> all = limits.of(person.home(), person.id());
        List<JudgedLimit> now = reached.of(person.home(), person.id());
        LookingBack back = back(person, all);
        return new LimitPage(
                person,
                person.banner(today()),
                all.stream()
                        .filter(own -> own.ending() == null)
                        .map(own -> new LimitPage.Counting(
                                own,
                                now.stream()
                                        .filter(judged -> judged.own().id().equals(own.id()))
                                        .findFirst()
                                        .orElse(null),
                                back.of(own.limit())))
                        .toList(),
                all.stream().filter(own -> own.ending() != null).toList(),
                maySign(person),
                form,
                today());
    }

    /** The sets of the days before are read only where there is a limit to hold against them, and the weights before those too. */
    private LookingBack back(Resident person, List<OwnLimit> all) {
        Instant since = clock.instant().minus(LOOKED_BACK);
        List<ObservedSet> sets = all.stream().anyMatch(own -> own.ending() == null)
                ? observations.of(person.home(), person.id(), since.minus(LookingBack.WEIGHTS_BEFORE))
                : List.of();
        return new LookingBack(
                sets.stream().filter(set -> !set.remarks().replaced()).toList(), since);
    }

    private static boolean maySign(Resident person) {
        return Acting.current().filter(actor -> signs(actor, person)).isPresent();
    }

    /** By a role at the resident's own practice: somebody who is a GP elsewhere signs nothing here. */
    private static boolean signs(Actor actor, Resident person) {
        return actor.memberships().stream()
                .filter(held -> held.organisation().equals(person.registration().practice()))
                .anyMatch(held -> held.role().holds(Right.SIGN_OWN_LIMITS));
    }

    /** Throws NotFound for whoever holds the right elsewhere only. */
    static Signature signature(Resident person) {
        Actor actor = Acting.current().orElseThrow(() -> new NotFound("nobody is acting"));
        if (!signs(actor, person)) {
            throw new NotFound("no clinician of this resident's practice");
        }
        return Signature.of(actor, Right.SIGN_OWN_LIMITS, person.home());
    }

    private LocalDate today() {
        return London.day(clock.instant());
    }
}

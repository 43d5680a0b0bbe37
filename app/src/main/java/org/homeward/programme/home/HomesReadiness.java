package org.homeward.programme.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.homeward.dspt.Dspt;
import org.homeward.dspt.DsptStatus;
import org.homeward.dspt.WhatHangsOnIt;
import org.homeward.kernel.London;
import org.homeward.kernel.Remembered;
import org.homeward.programme.Milestone;
import org.homeward.programme.Milestones;
import org.homeward.programme.NextStep;
import org.homeward.programme.NextSteps;
import org.homeward.programme.readiness.Chain;
import org.homeward.programme.readiness.ChainLink;
import org.homeward.programme.readiness.Chains;
import org.homeward.programme.readiness.Finding;
import org.homeward.programme.readiness.Readiness;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How far homes are, for every room that asks: the next step of one, the milestones of all, what hangs on the toolkit. */
@Component
class HomesReadiness implements NextSteps, Milestones, WhatHangsOnIt {
    private final KnownHomes homes;
    private final Chains chains;
    private final Dspt dspt;
    private final Clock clock;
    private final Remembered<Mark, List<Milestone>> known;

    HomesReadiness(KnownHomes homes, Chains chains, Dspt dspt, Clock clock) {
        this.homes = homes;
        this.chains = chains;
        this.dspt = dspt;
        this.clock = clock;
        this.known = new Remembered<>(clock);
    }

    /** What milestones follow from: the day, what is known of the homes, and what the toolkit said. */
    private record Mark(LocalDate day, String homes, long files) {}

    /** A home with its readiness. */
    record Ready(KnownHome home, Readiness readiness, Optional<DsptStatus> status) {}

    @Transactional(readOnly = true)
    public Optional<Ready> find(UUID home, LocalDate day) {
        return find(home, day, dspt.historyOf(home));
    }

    /** When what the toolkit said of the home, the latest first, is read already. */
    @Transactional(readOnly = true)
    public Optional<Ready> find(UUID home, LocalDate day, List<DsptStatus> said) {
        Chain chain = chains.on(day);
        Optional<DsptStatus> status =
                said.stream().filter(row -> !row.firstSeenOn().isAfter(day)).findFirst();
        return homes.find(home).map(known -> ready(chain, known, status, day));
    }

    @Transactional(readOnly = true)
    public List<Ready> all(LocalDate day) {
        Chain chain = chains.on(day);
        Map<UUID, DsptStatus> statuses = dspt.statusesOn(day);
        return homes.all().stream()
                .map(home -> ready(chain, home, Optional.ofNullable(statuses.get(home.id())), day))
                .toList();
    }

    private static Ready ready(Chain chain, KnownHome home, Optional<DsptStatus> status, LocalDate day) {
        return new Ready(home, Readiness.of(chain, Findings.of(home, status.orElse(null)), day), status);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<NextStep> of(UUID organisation, LocalDate day) {
        return find(organisation, day)
                .flatMap(ready -> ready.readiness().next())
                .map(next -> new NextStep(next.link().action(), next.link().takenBy(), HomePage.path(organisation)));
    }

    /** Kept, for to work them out for 15,000 homes takes a second, and whom to ring is asked more often than a home moves. */
    @Override
    @Transactional(readOnly = true)
    public List<Milestone> nearest(LocalDate day) {
        return known.under(new Mark(day, homes.turns(), dspt.turns()), () -> read(day));
    }

    private List<Milestone> read(LocalDate day) {
        return all(day).stream().flatMap(ready -> milestone(ready).stream()).toList();
    }

    /** The service that is fewest steps away; of two, the one that comes first in the chain. */
    private static Optional<Milestone> milestone(Ready ready) {
        Readiness readiness = ready.readiness();
        return readiness.standings().stream()
                .filter(standing ->
                        standing.link().isService() && !standing.finding().isMet())
                .min(Comparator.comparingInt(standing -> standing.missing().size()))
                .map(standing -> new Milestone(
                        ready.home().id(),
                        ready.home().name(),
                        ready.home().traits().beds(),
                        standing.link().name(),
                        1 + standing.missing().size(),
                        readiness
                                .lapsesNext()
                                .map(lapsing -> lapsing.finding().lapsesOn())
                                .orElse(null)));
    }

    /** The services in use that need the toolkit, near or far, by the rules of today: one statement, about the homes asked for. */
    @Override
    @Transactional(readOnly = true)
    public Map<UUID, List<String>> hangingOn(Collection<UUID> asked) {
        List<ChainLink> need = needing(chains.on(London.day(clock.instant())));
        Map<UUID, List<String>> hanging = new HashMap<>();
        for (KnownHome home : homes.some(asked)) {
            List<String> services = inUse(home, need);
            if (!services.isEmpty()) {
                hanging.put(home.id(), services);
            }
        }
        return hanging;
    }

    private static List<ChainLink> needing(Chain chain) {
        Set<ChainLink> need = new HashSet<>(chain.servicesOn(chain.link("DSPT_APPROACHING")));
        need.addAll(chain.servicesOn(chain.link("DSPT_MET")));
        return chain.links().stream().filter(need::contains).toList();
    }

    private static List<String> inUse(KnownHome home, List<ChainLink> need) {
        Map<String, Finding> findings = Findings.of(home, null);
        return need.stream()
                .filter(link -> findings.getOrDefault(link.code(), Finding.NONE).isMet())
                .map(ChainLink::name)
                .toList();
    }
}

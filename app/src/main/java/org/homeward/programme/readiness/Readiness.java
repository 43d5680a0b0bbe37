package org.homeward.programme.readiness;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** How far one home is on a day: every link of the chain, what lapses next, and the one next step. */
public record Readiness(LocalDate day, List<Standing> standings) {
    public Readiness {
        standings = List.copyOf(standings);
    }

    /** What the rules and what is known of the home come to. A link nobody knows anything of is not met. */
    public static Readiness of(Chain chain, Map<String, Finding> known, LocalDate day) {
        Judging judging = new Judging(chain, known, day);
        return new Readiness(day, chain.links().stream().map(judging::standing).toList());
    }

    public Standing of(String code) {
        return standings.stream()
                .filter(standing -> standing.link().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /**
     * The one next step: what lapses or has lapsed under a service comes before anything new, then the first link that nothing stands in
     * the way of. Empty when the home has everything.
     */
    public Optional<Standing> next() {
        return slipping()
                .or(() -> standings.stream()
                        .filter(standing -> standing.hold() == Hold.NEXT)
                        .findFirst());
    }

    /**
     * The one next step of one link: of what it lacks, the first that nothing stands in the way of; of one that is there, what lapses
     * under it. Empty when it is there and holds.
     */
    public Optional<Standing> nextTowards(String code) {
        Standing wanted = of(code);
        return wanted.finding().holdsOn(day)
                ? slipping(standings.stream()
                        .filter(standing ->
                                standing.equals(wanted) || standing.services().contains(wanted.link())))
                : Optional.of(firstMissing(wanted));
    }

    private Standing firstMissing(Standing wanted) {
        return wanted.missing().isEmpty()
                ? wanted
                : firstMissing(of(wanted.missing().getFirst().code()));
    }

    private Optional<Standing> slipping() {
        return slipping(standings.stream());
    }

    private static Optional<Standing> slipping(Stream<Standing> among) {
        return among.filter(standing -> standing.hold() == Hold.LAPSED || standing.hold() == Hold.LAPSING)
                .min(Comparator.comparing(standing ->
                        Objects.requireNonNullElse(standing.finding().lapsesOn(), LocalDate.MAX)));
    }

    /** What lapses first from now on, whenever that is. */
    public Optional<Standing> lapsesNext() {
        return standings.stream()
                .filter(standing ->
                        standing.finding().holdsOn(day) && standing.finding().lapsesOn() != null)
                .min(Comparator.comparing(
                        standing -> Objects.requireNonNull(standing.finding().lapsesOn())));
    }

    /** How many links are missing before a service, itself included: 0 when it is in use. */
    public int stepsTo(String service) {
        Standing standing = of(service);
        return standing.finding().holdsOn(day) ? 0 : 1 + standing.missing().size();
    }

    private record Judging(Chain chain, Map<String, Finding> known, LocalDate day) {
        Standing standing(ChainLink link) {
            Finding finding = finding(link);
            List<ChainLink> missing = chain.needsOf(link).stream()
                    .filter(need -> !finding(need).holdsOn(day))
                    .toList();
            return new Standing(link, finding, hold(link, finding, missing), missing, chain.servicesOn(link));
        }

        private Hold hold(ChainLink link, Finding finding, List<ChainLink> missing) {
            if (finding.hasLapsedBy(day)) {
                return Hold.LAPSED;
            }
            if (!finding.isMet()) {
                return missing.isEmpty() ? Hold.NEXT : Hold.BLOCKED;
            }
            if (finding.isLapsingOn(day)) {
                return Hold.LAPSING;
            }
            return missing.isEmpty() && !standsOnWhatLapses(link) ? Hold.MET : Hold.AT_RISK;
        }

        private boolean standsOnWhatLapses(ChainLink link) {
            return chain.needsOf(link).stream().anyMatch(need -> finding(need).isLapsingOn(day));
        }

        private Finding finding(ChainLink link) {
            return known.getOrDefault(link.code(), Finding.NONE);
        }
    }
}

package org.homeward.programme.readiness;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The links and the rules in force on one day. Rules are data: what needs what changes with an edition, not with the program. */
public final class Chain {
    private final List<ChainLink> links;
    private final Map<String, ChainLink> byCode;
    private final Map<String, Set<String>> needs = new HashMap<>();
    private final Map<String, List<ChainLink>> needed = new HashMap<>();
    private final Map<String, List<ChainLink>> services = new HashMap<>();

    /** Rules that name an unknown link, or that lead back to where they began, are refused: nothing could ever be done. */
    public Chain(List<ChainLink> links, List<Need> rules) {
        this.links = links.stream()
                .sorted(Comparator.comparingInt(ChainLink::position))
                .toList();
        this.byCode = links.stream().collect(Collectors.toMap(ChainLink::code, link -> link));
        for (Need rule : rules) {
            if (!byCode.containsKey(rule.link()) || !byCode.containsKey(rule.needs())) {
                throw new IllegalArgumentException("a rule names a link that is not there: " + rule);
            }
            needs.computeIfAbsent(rule.link(), link -> new HashSet<>()).add(rule.needs());
        }
        links.forEach(link -> refuseCircle(link.code(), new HashSet<>()));
        links.forEach(link -> needed.put(link.code(), needsOf(link.code())));
        links.forEach(link -> services.put(link.code(), servicesOn(link.code())));
    }

    public List<ChainLink> links() {
        return links;
    }

    public ChainLink link(String code) {
        ChainLink link = byCode.get(code);
        if (link == null) {
            throw new IllegalArgumentException("no link " + code);
        }
        return link;
    }

    /** What must be there before this one, the nearest only, in the order of the chain. */
    public List<ChainLink> needsOf(ChainLink link) {
        return needed.getOrDefault(link.code(), List.of());
    }

    private List<ChainLink> needsOf(String code) {
        Set<String> wanted = needs.getOrDefault(code, Set.of());
        return links.stream().filter(other -> wanted.contains(other.code())).toList();
    }

    /** The services that cannot go on without this link, near or far. */
    public List<ChainLink> servicesOn(ChainLink link) {
        return services.getOrDefault(link.code(), List.of());
    }

    private List<ChainLink> servicesOn(String code) {
        return links.stream()
                .filter(link -> link.isService() && !link.code().equals(code) && reaches(link.code(), code))
                .toList();
    }

    private void refuseCircle(String from, Set<String> path) {
        if (!path.add(from)) {
            throw new IllegalArgumentException("the rules go round in a circle at " + from);
        }
        needs.getOrDefault(from, Set.of()).forEach(next -> refuseCircle(next, path));
        path.remove(from);
    }

    private boolean reaches(String from, String wanted) {
        return needs.getOrDefault(from, Set.of()).stream()
                .anyMatch(next -> next.equals(wanted) || reaches(next, wanted));
    }
}

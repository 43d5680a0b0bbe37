package org.homeward.dspt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.homeward.dspt.HomeStanding.Tie;
import org.jspecify.annotations.Nullable;

/** The homes of an area on a day: every figure is counted from these rows, so it opens to them. */
public record Standings(LocalDate day, @Nullable LocalDate newestFile, List<HomeStanding> homes) {
    public Standings {
        homes = List.copyOf(homes);
    }

    /** A part of the homes under one name; the tie is null for homes that have none. */
    public record Part(@Nullable Tie tie, Standings standings) {
        public boolean isWhole() {
            return standings.count(Rule.NATIONAL) == standings.homes().size();
        }
    }

    public Compliance compliance(Rule rule) {
        if (rule == Rule.BY_PROVIDER) {
            List<Part> providers =
                    byProvider().stream().filter(part -> part.tie() != null).toList();
            int whole = (int) providers.stream().filter(Part::isWhole).count();
            return new Compliance(rule, whole, providers.size(), day, newestFile);
        }
        return new Compliance(rule, count(rule), homes.size(), day, newestFile);
    }

    private int count(Rule rule) {
        return (int) homes.stream().filter(home -> home.counts(rule, day)).count();
    }

    public List<Part> byPlace() {
        return by(HomeStanding::place);
    }

    public List<Part> byProvider() {
        return by(HomeStanding::provider);
    }

    /** By name, those without one last. */
    private List<Part> by(Function<HomeStanding, @Nullable Tie> whose) {
        Map<@Nullable Tie, List<HomeStanding>> parts = new LinkedHashMap<>();
        homes.forEach(home -> parts.computeIfAbsent(whose.apply(home), none -> new ArrayList<>())
                .add(home));
        return parts.entrySet().stream()
                .map(part -> new Part(part.getKey(), new Standings(day, newestFile, part.getValue())))
                .sorted(Comparator.comparing(Standings::sortedBy))
                .toList();
    }

    private static String sortedBy(Part part) {
        Tie tie = part.tie();
        return tie == null ? "\uffff" : tie.name();
    }
}

package org.homeward.dspt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The editions that are known, the oldest first. */
public record Editions(List<Edition> all) {
    /** What the table says of one. */
    public record Dated(String code, int version, LocalDate opensOn, LocalDate closesOn) {}

    public Editions {
        all = List.copyOf(all);
    }

    public static Editions of(List<Dated> dated) {
        List<Dated> sorted =
                dated.stream().sorted(Comparator.comparing(Dated::opensOn)).toList();
        List<Edition> all = new ArrayList<>();
        for (int at = 0; at < sorted.size(); at++) {
            Dated one = sorted.get(at);
            LocalDate until = at + 1 < sorted.size()
                    ? sorted.get(at + 1).closesOn()
                    : one.closesOn().plusYears(1);
            all.add(new Edition(one.code(), one.version(), one.opensOn(), one.closesOn(), until));
        }
        return new Editions(all);
    }

    public Optional<Edition> named(String code) {
        return all.stream().filter(edition -> edition.code().equals(code)).findFirst();
    }

    public Optional<Edition> currentOn(LocalDate day) {
        return all.stream().filter(edition -> edition.isCurrentOn(day)).findFirst();
    }

    /** "20/21 to 27/28". */
    public String words() {
        return all.getFirst().code() + " to " + all.getLast().code();
    }
}

package org.homeward.programme.support;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Whom to ring first: a few homes of many. */
final class Ranking {
    private static final Comparator<RingFact> HEAVIEST = Comparator.comparingDouble(RingFact::weight)
            .reversed()
            .thenComparing(RingFact::homeName)
            .thenComparing(RingFact::home);

    private Ranking() {}

    static List<RingFact> of(Collection<RingFact> facts, int most) {
        return facts.stream()
                .filter(RingFact::isToRing)
                .sorted(HEAVIEST)
                .limit(most)
                .toList();
    }
}

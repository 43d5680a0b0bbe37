package org.homeward.observations;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.homeward.clinical.news2.AgainstUsual;
import org.homeward.clinical.news2.Band;
import org.jspecify.annotations.Nullable;

/** Why a resident is on a clinician's list: the reasons, the strongest first; none when nothing asks for a look. */
public record Why(List<Reason> reasons) {
    private static final int A_CHANGE = 2;
    private static final int A_CLEAR_CHANGE = 3;

    public Why {
        reasons = List.copyOf(reasons);
    }

    /** One reason as a list says it: "+5 on usual". */
    public record Reason(AlertKind kind, String words) {
        static Reason of(AlertKind kind) {
            return new Reason(kind, kind.words());
        }
    }

    static Why of(Watched resident) {
        List<Reason> reasons = new ArrayList<>(byScore(resident.counted(), resident.usual()));
        resident.limits().stream()
                .map(limit -> new Reason(AlertKind.OWN_LIMIT, "own limit: " + limit.said()))
                .forEach(reasons::add);
        if (resident.concern() != null) {
            reasons.add(Reason.of(AlertKind.CONCERN));
        }
        if (resident.needsSenior()) {
            reasons.add(Reason.of(AlertKind.INCOMPLETE));
        }
        return new Why(reasons);
    }

    private static List<Reason> byScore(@Nullable GivenScore score, @Nullable Integer usual) {
        AgainstUsual against = score == null ? null : score.against(usual);
        return against == null
                ? List.of()
                : Stream.of(byBand(against.own()), byChange(against))
                        .flatMap(List::stream)
                        .toList();
    }

    private static List<Reason> byBand(Band band) {
        return switch (band) {
            case HIGH -> List.of(Reason.of(AlertKind.HIGH));
            case MEDIUM -> List.of(Reason.of(AlertKind.MEDIUM));
            case LOW_MEDIUM -> List.of(Reason.of(AlertKind.SINGLE_THREE));
            case LOW, ZERO -> List.of();
        };
    }

    private static List<Reason> byChange(AgainstUsual against) {
        if (against.usualKnown() && against.change() >= A_CHANGE) {
            return List.of(new Reason(AlertKind.ABOVE_USUAL, "+" + against.change() + " on usual"));
        }
        return !against.usualKnown()
                        && against.change() >= A_CLEAR_CHANGE
                        && against.own().compareTo(Band.MEDIUM) < 0
                ? List.of(new Reason(AlertKind.ABOVE_USUAL, "Raised, and usual is not known"))
                : List.of();
    }

    /** The strongest, or that there is none. */
    public AlertKind kind() {
        return reasons.stream().map(Reason::kind).min(AlertKind::compareTo).orElse(AlertKind.OTHER);
    }

    /** "Medium score, +5 on usual". */
    public String words() {
        return String.join(", ", reasons.stream().map(Reason::words).toList());
    }

    /** The same, and one reason more. */
    public Why and(AlertKind kind, String words) {
        return new Why(Stream.concat(reasons.stream(), Stream.of(new Reason(kind, words)))
                .toList());
    }
}

package org.homeward.assessments;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.homeward.assessments.nutrition.Screening;
import org.homeward.assessments.skin.Wound;
import org.homeward.clinical.nutrition.WeightTrend;
import org.homeward.clinical.pain.PainWatch;
import org.homeward.clinical.skin.WoundAdvice;
import org.homeward.kernel.London;
import org.jspecify.annotations.Nullable;

/**
 * What is due for one resident, told by what was seen of them: the latest screening (null when there was none), the weights, the looks at
 * pain, the open wounds.
 */
record Due(@Nullable Screening screening, WeightTrend weights, PainWatch pain, List<Wound> wounds) {
    private static final int NOW = 100;
    private static final int TODAY = 10;
    private static final int SOON = 1;

    /** A reason in words and how pressing it is. */
    record Reason(int weight, String words) {}

    List<Reason> at(Instant now) {
        List<Reason> reasons = new ArrayList<>();
        pain(now).ifPresent(reasons::add);
        wounds.forEach(wound -> wound(wound, now).ifPresent(reasons::add));
        weights.alerts()
                .forEach(alert -> reasons.add(new Reason(
                        TODAY, capital(alert.words()) + ". " + alert.advice().replaceFirst("\\.$", ""))));
        screening(now).ifPresent(reasons::add);
        return reasons.stream()
                .sorted(Comparator.comparingInt(Reason::weight).reversed())
                .toList();
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private Optional<Reason> pain(Instant now) {
        if (pain.isNoBetter()) {
            return Optional.of(new Reason(NOW, "Pain is no better after what was done: act again"));
        }
        return pain.next()
                .map(next -> next.isAfter(now)
                        ? new Reason(TODAY, "Pain: look again at " + London.clock(next))
                        : new Reason(NOW, "Pain: look again now, it was due " + London.words(next)));
    }

    private static Optional<Reason> wound(Wound wound, Instant now) {
        WoundAdvice advice = wound.advice();
        if (advice.isUrgent()) {
            return Optional.of(new Reason(
                    NOW, wound.title() + ": " + advice.words().getFirst().replaceFirst("\\.$", "")));
        }
        return wound.dueOn().isAfter(London.day(now))
                ? Optional.empty()
                : Optional.of(new Reason(
                        TODAY, wound.title() + ": look again, it is due since " + London.words(wound.dueOn())));
    }

    private Optional<Reason> screening(Instant now) {
        if (screening == null) {
            return Optional.of(new Reason(SOON, "Never screened for weight and eating"));
        }
        return screening.dueAgain().isAfter(London.day(now))
                ? Optional.empty()
                : Optional.of(new Reason(
                        SOON, "Screening for weight and eating is due since " + London.words(screening.dueAgain())));
    }
}

package org.homeward.assessments;

import java.util.List;
import java.util.Optional;
import org.homeward.assessments.nutrition.Measures;
import org.homeward.assessments.nutrition.Screening;
import org.homeward.assessments.pain.PainLooks;
import org.homeward.assessments.pain.Seen;
import org.homeward.assessments.skin.Wound;
import org.homeward.clinical.nutrition.Risk;
import org.homeward.clinical.nutrition.WeighIn;
import org.homeward.clinical.nutrition.WeightTrend;
import org.homeward.clinical.pain.PainWatch;
import org.homeward.kernel.London;
import org.homeward.ui.Page;

/** What was seen of one resident beside the vital signs: weight and eating, pain, skin, and what to do next. */
public record AssessmentsPage(
        Visit visit, List<Screening> screenings, WeightTrend weights, List<Seen> looks, List<Wound> wounds)
        implements Page {
    private static final int SHOWN_WEIGHTS = 12;

    @Override
    public String title() {
        return "Weight, pain and skin of " + visit.called();
    }

    Optional<Screening> screening() {
        return screenings.stream()
                .filter(screening -> screening.entered().counts())
                .findFirst();
    }

    /** What the risk asks for; a risk that is not known asks for an earlier weight. */
    String plan(Screening screening) {
        return screening
                .found()
                .risk()
                .map(Risk::plan)
                .orElse(
                        "Look for an earlier weight: the practice, the hospital's letter, the family. Until then treat it as raised.");
    }

    boolean isScreeningDue() {
        return screening()
                .map(latest -> !latest.dueAgain().isAfter(visit.today()))
                .orElse(true);
    }

    /** The latest first. */
    List<WeighIn> lastWeights() {
        return weights.weights().stream()
                .sorted(java.util.Comparator.comparing(WeighIn::day).reversed())
                .limit(SHOWN_WEIGHTS)
                .toList();
    }

    String words(WeighIn weighed) {
        return London.words(weighed.day()) + ": " + Measures.kilograms(weighed.weight());
    }

    PainWatch watch() {
        return PainLooks.watch(looks);
    }

    /** "Look again at 14:10", or that it is overdue, or empty. */
    Optional<String> nextLook() {
        return watch().next()
                .map(next -> next.isAfter(visit.now())
                        ? "Look again at " + London.clock(next)
                        : "Look again now: it was due " + London.words(next));
    }

    List<Wound> open() {
        return wounds.stream().filter(Wound::isOpen).toList();
    }

    List<Wound> ended() {
        return wounds.stream().filter(wound -> !wound.isOpen()).toList();
    }

    /** "12 × 8 mm, larger; look again on 3 Dec 2026". */
    String now(Wound wound) {
        String size = wound.latest().map(look -> look.sizeWords()).orElse("");
        String due = wound.dueOn().isAfter(visit.today())
                ? "look again on " + London.words(wound.dueOn())
                : "look again today";
        return size + wound.course().map(course -> ", " + course).orElse("") + "; " + due;
    }
}

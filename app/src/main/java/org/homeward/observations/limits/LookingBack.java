package org.homeward.observations.limits;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.homeward.clinical.limits.Limit;
import org.homeward.clinical.limits.Measure;
import org.homeward.clinical.limits.Measurements.Weighing;
import org.homeward.clinical.limits.Verdict;
import org.homeward.observations.ObservedSet;

/** How often a limit would have asked for somebody, had it counted for the sets since a moment: what is loud every day is not heard. */
record LookingBack(List<ObservedSet> sets, Instant since) {
    static final Duration WEIGHTS_BEFORE = Duration.ofDays(Measure.MOST_DAYS + 1L);

    /** So many sets, of which so many reach the limit and so many could not be judged. */
    record Count(long sets, long reached, long unjudged) {
        /** "Of the 41 sets of the last 30 days 3 reach it, and 2 could not be judged". */
        String words() {
            if (sets == 0) {
                return "No set was taken in the last 30 days";
            }
            return (sets == 1 ? "Of the one set" : "Of the " + sets + " sets") + " of the last 30 days "
                    + (reached == 0 ? "none reaches it" : reached + (reached == 1 ? " reaches it" : " reach it"))
                    + (unjudged == 0 ? "" : ", and " + unjudged + " could not be judged");
        }
    }

    Count of(Limit limit) {
        List<ObservedSet> weighed = limit.conditions().stream().anyMatch(each -> each.measure() == Measure.WEIGHT)
                ? sets.stream().filter(set -> set.beside().weight() != null).toList()
                : List.of();
        List<Verdict> verdicts = sets.stream()
                .filter(set -> !set.takenAt().isBefore(since))
                .map(set -> limit.judge(SetMeasured.of(set).after(before(set, weighed))))
                .toList();
        return new Count(
                verdicts.size(), count(verdicts, Verdict.Reached.class), count(verdicts, Verdict.NotJudged.class));
    }

    private static long count(List<Verdict> verdicts, Class<? extends Verdict> kind) {
        return verdicts.stream().filter(kind::isInstance).count();
    }

    private static List<Weighing> before(ObservedSet set, List<ObservedSet> weighed) {
        return weighed.stream()
                .filter(earlier -> earlier.takenAt().isBefore(set.takenAt()))
                .flatMap(earlier -> Stream.ofNullable(SetMeasured.of(earlier).weighing()))
                .toList();
    }
}

package org.homeward.observations.limits;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeward.clinical.escalation.Raise;
import org.homeward.clinical.guide.GuideRow;
import org.homeward.clinical.limits.Condition;
import org.homeward.clinical.limits.Measurements.Weighing;
import org.homeward.observations.JudgedLimit;
import org.homeward.observations.Origin;
import org.homeward.observations.OwnLimit;
import org.homeward.observations.ReachedLimits;
import org.homeward.observations.SavedSet;
import org.homeward.observations.SetWritten;
import org.homeward.observations.escalation.Raises;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Judges every set by the resident's own limits, by whichever way it is saved, in its own transaction: the form, a correction, a
 * set that was moved, the round without a network, and programs. The score is given already and nothing here changes it (HZ-57).
 */
@Component
class LimitJudge {
    private final Verdicts verdicts;
    private final ReachedLimits reached;
    private final Raises raises;

    LimitJudge(Verdicts verdicts, ReachedLimits reached, Raises raises) {
        this.verdicts = verdicts;
        this.reached = reached;
        this.raises = raises;
    }

    @EventListener
    void wrote(SetWritten written) {
        SavedSet set = written.set();
        if (set.sitting().source().equals(Origin.WITHDRAWN)) {
            return;
        }
        List<OwnLimit> limits = verdicts.inForce(set);
        if (!limits.isEmpty()) {
            List<Weighing> before = verdicts.weighings(set, days(limits));
            verdicts.write(
                    set,
                    limits.stream()
                            .map(limit -> Verdicts.Judged.of(
                                    limit,
                                    limit.limit().judge(SetMeasured.of(set).after(before))))
                            .toList());
            callForHelp(set);
        }
    }

    /** How far back a weight is looked for; 0 when no limit asks for one. */
    private static int days(List<OwnLimit> limits) {
        return limits.stream()
                .flatMap(limit -> limit.limit().conditions().stream())
                .mapToInt(Condition::days)
                .max()
                .orElse(0);
    }

    /** By what is reached now because of this set: a later set that was judged says how the person is, and this one calls nobody. */
    private void callForHelp(SavedSet set) {
        List<JudgedLimit> urgent = reached.of(set.where().home(), set.where().resident()).stream()
                .filter(limit -> limit.set().equals(set.sitting().id()))
                .filter(JudgedLimit::isUrgent)
                .toList();
        strongest(urgent)
                .map(row -> new Raises.Noticed(
                        set.where().home(),
                        set.where().resident(),
                        Raises.Cause.limitsReachedBy(set.sitting().id()),
                        new Raise(row, set.now()),
                        urgent.stream().map(JudgedLimit::signed).collect(Collectors.joining("; "))))
                .ifPresent(noticed -> raises.raise(noticed, set.by()));
    }

    private static Optional<GuideRow> strongest(List<JudgedLimit> reached) {
        return reached.stream()
                .flatMap(limit -> Raise.by(limit.own().limit().asks()).stream())
                .max(Comparator.naturalOrder());
    }
}

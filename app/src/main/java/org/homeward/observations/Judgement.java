package org.homeward.observations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.clinical.news2.News2;
import org.homeward.clinical.news2.SpO2Scale;
import org.homeward.clinical.news2.Suitability;
import org.homeward.clinical.plausibility.Beside;
import org.homeward.clinical.plausibility.Finding;
import org.homeward.clinical.plausibility.Known;
import org.homeward.clinical.plausibility.Level;
import org.homeward.clinical.plausibility.ObservationTime;
import org.homeward.clinical.plausibility.Plausibility;
import org.homeward.clinical.plausibility.Verdict;
import org.homeward.clinical.signs.Breathing;
import org.homeward.clinical.signs.OxygenFlow;
import org.homeward.clinical.signs.VitalSigns;
import org.homeward.kernel.London;
import org.homeward.observations.Recording.Problem;
import org.homeward.observations.Sitting.Correction;
import org.jspecify.annotations.Nullable;

/** Whether a sitting can be saved, and the score it is given: pure, from what is known of the resident. */
sealed interface Judgement {
    int LONGEST = 500;

    record Sound(GivenScore score) implements Judgement {}

    record Unsound(List<Problem> problems) implements Judgement {}

    /** What was known of the resident when the set was taken. */
    record Facts(
            LocalDate born,
            boolean pregnant,
            Stay stay,
            SpO2Scale scale,
            @Nullable Integer usual,
            VitalSigns last) {
        /** As they were for the set that is corrected at its own time: what it was given then is not asked again. */
        Facts asOf(GivenScore then) {
            return new Facts(born, pregnant, Stay.ALWAYS, then.scale(), then.usual(), last);
        }
    }

    /** From which day a person has lived in the home and, once they left, until which. */
    record Stay(LocalDate admitted, @Nullable LocalDate left) {
        static final Stay ALWAYS = new Stay(LocalDate.EPOCH, null);

        Instant begins() {
            return admitted.atStartOfDay(London.ZONE).toInstant();
        }

        /** The day on which they left is a day on which they were here. */
        boolean isOverAt(Instant moment) {
            return left != null && London.day(moment).isAfter(left);
        }
    }

    static Judgement of(Sitting sitting, Facts facts, Instant now) {
        List<Problem> problems = new ArrayList<>();
        problems.addAll(withoutReason(sitting));
        problems.addAll(time(sitting, facts, now));
        problems.addAll(implausible(sitting, facts));
        problems.addAll(oxygen(sitting));
        problems.addAll(beside(sitting));
        problems.addAll(tooLong(sitting));
        return problems.isEmpty() ? new Sound(score(sitting, facts)) : new Unsound(List.copyOf(problems));
    }

    /** A set that was somebody else's: its readings were looked at when it was taken, so only the time and the person count. */
    static Judgement ofMoved(Sitting sitting, Facts facts, Instant now) {
        List<Problem> problems = time(sitting, facts, now);
        return problems.isEmpty() ? new Sound(score(sitting, facts)) : new Unsound(problems);
    }

    private static GivenScore score(Sitting sitting, Facts facts) {
        Suitability suitability =
                Suitability.of(new Suitability.Person(facts.born(), facts.pregnant()), sitting.takenAt());
        return switch (suitability) {
            case Suitability.Suitable suitable ->
                GivenScore.of(News2.of(sitting.signs(), facts.scale()), facts.usual());
            case Suitability.Excluded excluded -> GivenScore.notFor(facts.scale());
        };
    }

    private static List<Problem> withoutReason(Sitting sitting) {
        return sitting.signs().missing().stream()
                .filter(parameter -> !sitting.missing().containsKey(parameter))
                .map(Problem::missing)
                .toList();
    }

    private static List<Problem> time(Sitting sitting, Facts facts, Instant now) {
        if (facts.stay().isOverAt(sitting.takenAt())) {
            return List.of(new Problem(
                    "time",
                    "TIME_AFTER_DISCHARGE",
                    "The person had left the home by then. Check the date and the resident.",
                    false));
        }
        return new ObservationTime(sitting.takenAt(), now, facts.stay().begins())
                .verdict().findings().stream()
                        .filter(finding -> finding.level() == Level.REJECT || !isExplained(sitting))
                        .map(finding -> new Problem("time", finding.code(), finding.advice(), false))
                        .toList();
    }

    /** A correction is late by nature; any other late set says why. */
    private static boolean isExplained(Sitting sitting) {
        return sitting.lateReason() != null || sitting.correction() != null;
    }

    private static List<Problem> implausible(Sitting sitting, Facts facts) {
        return unchecked(sitting, Plausibility.of(sitting.signs(), new Known(facts.last(), facts.scale())));
    }

    /** What cannot be real, and what is rare and nobody has looked at twice. */
    private static List<Problem> unchecked(Sitting sitting, Verdict verdict) {
        return verdict.findings().stream()
                .filter(finding -> finding.level() == Level.REJECT || !sitting.hasChecked(finding.measure()))
                .map(Judgement::problem)
                .toList();
    }

    private static Problem problem(Finding finding) {
        return new Problem(field(finding), finding.code(), finding.advice(), finding.level() == Level.CONFIRM);
    }

    /** The field of the form a finding belongs to; each measure's code is the field's name in capitals. */
    private static String field(Finding finding) {
        return finding.measure().code().toLowerCase(java.util.Locale.ROOT);
    }

    private static List<Problem> oxygen(Sitting sitting) {
        boolean onAir = sitting.signs().breathing() != Breathing.OXYGEN;
        return onAir && !sitting.oxygen().equals(OxygenTherapy.NONE) ? List.of(Problem.oxygenOnAir()) : List.of();
    }

    private static List<Problem> beside(Sitting sitting) {
        Integer tenths = sitting.signs().breathing() == Breathing.OXYGEN
                ? sitting.oxygen().flowTenths()
                : null;
        return unchecked(
                sitting,
                new Beside(
                                tenths == null ? null : new OxygenFlow(tenths),
                                sitting.beside().weight(),
                                sitting.beside().glucose())
                        .verdict());
    }

    private static List<Problem> tooLong(Sitting sitting) {
        Correction correction = sitting.correction();
        return Stream.of(
                        tooLong("late_reason", sitting.lateReason()),
                        tooLong("o2_device", sitting.oxygen().device()),
                        tooLong("correction", correction == null ? null : correction.reason()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Problem> tooLong(String field, @Nullable String text) {
        return Optional.ofNullable(text)
                .filter(written -> written.length() > LONGEST)
                .map(written -> new Problem(field, "TOO_LONG", "Say it in at most " + LONGEST + " characters.", false));
    }
}

package org.homeward.observations;

import java.util.List;
import org.homeward.clinical.guide.Completeness;
import org.homeward.clinical.guide.Escalation;
import org.homeward.clinical.news2.AgainstUsual;
import org.homeward.clinical.news2.Band;
import org.homeward.clinical.news2.News2Score;
import org.homeward.clinical.news2.SpO2Scale;
import org.homeward.clinical.news2.UsualScore;
import org.homeward.clinical.signs.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * The score a set was given when it was saved; it is kept and never worked out again. total is there only when the
 * set was complete (HZ-05); usual is what was usual for the person on that day.
 */
public record GivenScore(
        Status status,
        @Nullable Integer total,
        int atLeast,
        @Nullable Band band,
        SpO2Scale scale,
        List<@Nullable Integer> points,
        @Nullable Integer usual) {

    /** How much of NEWS2 could be scored, with the letter the database keeps. */
    public enum Status {
        COMPLETE('C'),
        PARTIAL('P'),
        EMPTY('E'),
        DOES_NOT_APPLY('X');

        private final char letter;

        Status(char letter) {
            this.letter = letter;
        }

        public char letter() {
            return letter;
        }

        static Status of(char letter) {
            for (Status status : values()) {
                if (status.letter == letter) {
                    return status;
                }
            }
            throw new IllegalArgumentException("No status has the letter " + letter);
        }
    }

    /** What is kept of a score. */
    public static GivenScore of(News2Score score, @Nullable Integer usual) {
        List<@Nullable Integer> points = java.util.Arrays.stream(Parameter.values())
                .<@Nullable Integer>map(score.working()::points)
                .toList();
        return switch (score) {
            case News2Score.Complete complete ->
                new GivenScore(
                        Status.COMPLETE,
                        complete.total(),
                        complete.total(),
                        complete.band(),
                        score.scale(),
                        points,
                        usual);
            case News2Score.Partial partial ->
                new GivenScore(Status.PARTIAL, null, partial.floor(), partial.band(), score.scale(), points, usual);
            case News2Score.Empty empty -> new GivenScore(Status.EMPTY, null, 0, null, score.scale(), points, usual);
        };
    }

    /** For a person NEWS2 must not be used for: the signs are kept, no score is (HZ-34). */
    static GivenScore notFor(SpO2Scale scale) {
        List<@Nullable Integer> none = java.util.Arrays.stream(Parameter.values())
                .<@Nullable Integer>map(parameter -> null)
                .toList();
        return new GivenScore(Status.DOES_NOT_APPLY, null, 0, null, scale, none, null);
    }

    /** A score before an incomplete set, which that set cannot lower: a total when that set was complete. */
    static GivenScore before(Band band, int atLeast, boolean complete, GivenScore latest) {
        return new GivenScore(
                complete ? Status.COMPLETE : Status.PARTIAL,
                complete ? atLeast : null,
                atLeast,
                band,
                latest.scale(),
                notFor(latest.scale()).points(),
                latest.usual());
    }

    /** Beside what is usual (null when not known); null when there is no band. */
    @Nullable
    AgainstUsual against(@Nullable Integer today) {
        return band == null ? null : new AgainstUsual(atLeast, band, today == null ? null : new UsualScore(today));
    }

    /** What the guide asks for after it, beside what is usual; null where NEWS2 is not for the person. */
    @Nullable
    Escalation asks(@Nullable Integer today, boolean incompleteBefore) {
        if (status == Status.DOES_NOT_APPLY) {
            return null;
        }
        AgainstUsual against = against(today);
        Completeness completeness = Completeness.of(status == Status.COMPLETE, !incompleteBefore);
        return against == null ? Escalation.withoutReadings(completeness) : Escalation.after(against, completeness);
    }

    /** Whether something was missing, or everything. */
    boolean isIncomplete() {
        return status == Status.PARTIAL || status == Status.EMPTY;
    }

    public @Nullable Integer points(Parameter parameter) {
        return points.get(parameter.ordinal());
    }

    /** "6", "at least 4", or why there is none. */
    public String words() {
        return switch (status) {
            case COMPLETE -> String.valueOf(total);
            case PARTIAL -> "at least " + atLeast;
            case EMPTY -> "no readings";
            case DOES_NOT_APPLY -> "no score";
        };
    }
}

package org.homeward.observations.figures;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homeward.clinical.escalation.Ladder;
import org.homeward.clinical.guide.Completeness;
import org.homeward.clinical.guide.Escalation;
import org.homeward.clinical.guide.GuideRow;
import org.homeward.clinical.news2.AgainstUsual;
import org.homeward.clinical.news2.Band;
import org.homeward.clinical.news2.UsualScore;
import org.homeward.observations.ObservationPlan;
import org.jspecify.annotations.Nullable;

/**
 * What the guide asks for, written out for the database to look up: a set is due there by the same rules as on the board, and no
 * clinical table is written twice.
 */
final class Guide {
    private static final int MOST = 20;

    private static final @Nullable Integer[] ASKED = Arrays.stream(Band.values())
            .flatMap(band ->
                    points().boxed().flatMap(points -> points().mapToObj(usual -> minutes(asked(band, points, usual)))))
            .toArray(Integer[]::new);

    /** Minutes until what is missing is tried again. */
    static final int MISSING = (int) Escalation.MISSING_WITHIN.toMinutes();

    /** Minutes to the next set where nobody has planned one. */
    static final int UNPLANNED = (int) ObservationPlan.every(null).toMinutes();

    /** Minutes to an answer by row, where nothing was agreed. */
    static final String AGREED = Stream.of(GuideRow.values())
            .filter(Ladder::isStartedBy)
            .map(row -> "\"" + row + "\":" + answer(Ladder.proposed(row)).toMinutes())
            .collect(Collectors.joining(",", "{", "}"));

    private Guide() {}

    /** Minutes to the next set by band, points and usual score, each from 0; null where only the plan asks for one. */
    static @Nullable Integer[] asked() {
        return ASKED.clone();
    }

    private static IntStream points() {
        return IntStream.rangeClosed(0, MOST);
    }

    private static @Nullable Duration asked(Band band, int points, int usual) {
        return Escalation.after(new AgainstUsual(points, band, new UsualScore(usual)), Completeness.COMPLETE)
                .row()
                .nextSetWithin();
    }

    private static @Nullable Integer minutes(@Nullable Duration within) {
        return within == null ? null : (int) within.toMinutes();
    }

    /** What is wanted at once is in time until the deputy is told. */
    private static Duration answer(Ladder ladder) {
        return ladder.answer().isZero() ? ladder.deputy() : ladder.answer();
    }
}

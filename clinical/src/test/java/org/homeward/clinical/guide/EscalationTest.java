package org.homeward.clinical.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.clinical.guide.Completeness.COMPLETE;
import static org.homeward.clinical.guide.Completeness.INCOMPLETE;
import static org.homeward.clinical.guide.Completeness.INCOMPLETE_AGAIN;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.homeward.clinical.Csv;
import org.homeward.clinical.news2.AgainstUsual;
import org.homeward.clinical.news2.Band;
import org.homeward.clinical.news2.UsualScore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** HZ-05 and HZ-06: the guide from its table, every row and both sides of every threshold. */
class EscalationTest {
    private static final Duration A_MONTH = Duration.ofDays(31);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/escalation-guide.csv", numLinesToSkip = 1)
    void a_row_asks_for(
            GuideRow row,
            Contact contact,
            @Nullable Duration answer,
            @Nullable Duration repeat,
            @Nullable Duration practice,
            @Nullable Duration decision,
            @Nullable Duration nextSet,
            boolean someoneNow) {
        assertThat(row.contact()).isEqualTo(contact);
        assertThat(row.answerWithin()).isEqualTo(answer);
        assertThat(row.repeatWithin()).isEqualTo(repeat);
        assertThat(row.practiceWithin()).isEqualTo(practice);
        assertThat(row.decisionWithin()).isEqualTo(decision);
        assertThat(row.nextSetWithin()).isEqualTo(nextSet);
        assertThat(new Escalation(row, COMPLETE).needsSomeoneNow()).isEqualTo(someoneNow);
    }

    @Test
    void the_table_has_every_row_and_the_mildest_first() {
        assertThat(Csv.rows("/escalation-guide.csv"))
                .extracting(line -> line[0])
                .isEqualTo(Arrays.stream(GuideRow.values()).map(GuideRow::name).toList());
    }

    @ParameterizedTest(name = "{0} ({1}) beside a usual {2}: {3}")
    @CsvFileSource(resources = "/escalation-scores.csv", numLinesToSkip = 1)
    void a_score_reaches(int total, Band band, @Nullable Integer usual, GuideRow row) {
        assertThat(after(total, band, usual, COMPLETE).row()).isEqualTo(row);
        assertThat(after(total, band, usual, INCOMPLETE).row()).isEqualTo(row);
    }

    @Test
    void no_usual_score_makes_less_of_a_score_than_its_own_row() {
        for (int usual = 0; usual <= 20; usual++) {
            assertThat(after(7, Band.HIGH, usual, COMPLETE).row()).isEqualTo(GuideRow.HIGH);
            assertThat(after(5, Band.MEDIUM, usual, COMPLETE).row()).isEqualTo(GuideRow.MEDIUM);
            assertThat(after(3, Band.LOW_MEDIUM, usual, COMPLETE).row()).isGreaterThanOrEqualTo(GuideRow.SINGLE_THREE);
            assertThat(after(2, Band.LOW, usual, COMPLETE).row()).isGreaterThanOrEqualTo(GuideRow.TWO);
        }
    }

    @ParameterizedTest(name = "{0}, {1}, a plan of {2}: within {3}")
    @CsvSource({
        "ROUTINE, COMPLETE, PT24H, PT24H",
        "ROUTINE, INCOMPLETE, PT24H, PT1H",
        "ROUTINE, INCOMPLETE_AGAIN, PT24H, PT1H",
        "ROUTINE, INCOMPLETE, PT59M, PT59M",
        "ROUTINE, INCOMPLETE, PT61M, PT1H",
        "ONE, COMPLETE, PT24H, PT6H",
        "ONE, COMPLETE, PT4H, PT4H",
        "ONE, COMPLETE, PT6H, PT6H",
        "ONE, INCOMPLETE, PT24H, PT1H",
        "TWO, COMPLETE, PT24H, PT2H",
        "TWO, INCOMPLETE, PT24H, PT1H",
        "THREE_OR_FOUR, INCOMPLETE, PT24H, PT30M",
        "SINGLE_THREE, COMPLETE, PT24H, PT30M",
        "MEDIUM, INCOMPLETE_AGAIN, PT24H, PT15M",
        "HIGH, COMPLETE, PT1H, PT15M"
    })
    void the_next_set_is_due_at_the_shortest_of_row_plan_and_missing_readings(
            GuideRow row, Completeness completeness, Duration plan, Duration within) {
        assertThat(new Escalation(row, completeness).nextSetWithin(plan)).isEqualTo(within);
    }

    @Test
    void without_readings_only_the_missing_ones_are_asked_for() {
        assertThat(Escalation.withoutReadings(INCOMPLETE)).isEqualTo(new Escalation(GuideRow.ROUTINE, INCOMPLETE));
        assertThat(Escalation.withoutReadings(INCOMPLETE).nextSetWithin(A_MONTH))
                .isEqualTo(Duration.ofHours(1));
    }

    @Test
    void a_set_is_incomplete_again_only_after_one_that_was_not_complete() {
        assertThat(Completeness.of(true, true)).isEqualTo(COMPLETE);
        assertThat(Completeness.of(true, false)).isEqualTo(COMPLETE);
        assertThat(Completeness.of(false, true)).isEqualTo(INCOMPLETE);
        assertThat(Completeness.of(false, false)).isEqualTo(INCOMPLETE_AGAIN);
        assertThat(Stream.of(Completeness.values())
                        .filter(each -> new Escalation(GuideRow.TWO, each).isIncompleteAgain()))
                .containsExactly(INCOMPLETE_AGAIN);
        assertThat(Stream.of(Completeness.values()).filter(each -> new Escalation(GuideRow.TWO, each).isComplete()))
                .containsExactly(COMPLETE);
    }

    @Test
    void what_still_stands_can_raise_a_set_and_never_lower_it() {
        Escalation one = new Escalation(GuideRow.ONE, INCOMPLETE);
        Escalation high = new Escalation(GuideRow.HIGH, COMPLETE);
        assertThat(one.whileStands(high)).isEqualTo(new Escalation(GuideRow.HIGH, INCOMPLETE));
        assertThat(high.whileStands(one)).isEqualTo(high);
    }

    private static Escalation after(int total, Band band, @Nullable Integer usual, Completeness completeness) {
        UsualScore known = usual == null ? null : new UsualScore(usual);
        return Escalation.after(new AgainstUsual(total, band, known), completeness);
    }
}

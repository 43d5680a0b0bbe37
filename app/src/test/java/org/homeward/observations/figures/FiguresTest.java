package org.homeward.observations.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.homeward.kernel.Acting;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.Role;
import org.homeward.observations.Sittings;
import org.homeward.observations.figures.BehindFigures.Asked;
import org.junit.jupiter.api.Test;

/** HZ-47: each figure says what it counts, counts that, and leads to just those rows. */
class FiguresTest extends MadeUpMonth {
    @Test
    void a_month_is_counted_as_it_was() {
        tellTheMonth();

        assertThat(value(Figure.RESIDENTS, null)).isEqualTo(new Value.Count(3));
        assertThat(value(Figure.SETS, null)).isEqualTo(new Value.Count(9));
        assertThat(value(Figure.COMPLETE, null)).isEqualTo(new Value.Count(8));
        assertThat(value(Figure.READINGS, null)).isEqualTo(new Value.Count(62));
        assertThat(value(Figure.ON_TIME, null)).isEqualTo(new Value.Share(4, 9));
        assertThat(value(Figure.MISSING, "TEMPERATURE")).isEqualTo(new Value.Share(1, 9));
        assertThat(value(Figure.MISSING, "PULSE")).isEqualTo(new Value.Share(0, 9));
        assertThat(value(Figure.REASONS, "REFUSED")).isEqualTo(new Value.Count(1));
        assertThat(value(Figure.CALLS, null)).isEqualTo(new Value.Count(3));
        assertThat(value(Figure.ANSWERED, null)).isEqualTo(new Value.Share(1, 3));
        assertThat(value(Figure.MEDIAN, null)).isEqualTo(new Value.Minutes(12, 2));
        assertThat(value(Figure.NINETIETH, null)).isEqualTo(new Value.Minutes(75, 2));
        assertThat(value(Figure.ENDED, "SEEN")).isEqualTo(new Value.Count(1));
        assertThat(value(Figure.ENDED, "DIED")).isEqualTo(new Value.Count(0));
        // the corrected and the moved set were written down just now, and the practice has 15 minutes for them
        assertThat(value(Figure.FILED, null)).isEqualTo(new Value.Share(1, 7));
    }

    @Test
    void behind_every_figure_are_as_many_rows_as_it_says_for_the_home_and_for_the_practice() {
        tellTheMonth();
        Counts home = counted();
        Counts practices =
                bean(FigureMonths.class).of(new OrganisationId(practice.id())).in(period);

        for (Line line : everyLine()) {
            Asked asked = new Asked(line, period);
            assertBehind(
                    line,
                    line.of(home),
                    Acting.as(nurse(elm), () -> bean(BehindFigures.class).at(elm.home(), asked)));
            assertBehind(
                    line,
                    line.of(practices),
                    Acting.as(
                            actor(Role.GP, practice),
                            () -> bean(BehindFigures.class).of(new OrganisationId(practice.id()), asked)));
        }
    }

    private static void assertBehind(Line line, Value value, Behind behind) {
        assertThat(behind.rows()).as(line.title()).hasSize(behind.all());
        switch (value) {
            case Value.Count(int count) ->
                assertThat(List.of(behind.counted(), behind.all()))
                        .as(line.title())
                        .containsOnly(count);
            case Value.Share(int part, int whole) ->
                assertThat(List.of(behind.counted(), behind.all()))
                        .as(line.title())
                        .containsExactly(part, whole);
            case Value.Minutes(int minutes, int answers) ->
                assertThat(behind.all()).as(line.title()).isEqualTo(answers);
            case Value.None none -> assertThat(behind.all()).as(line.title()).isZero();
            case Value.Few few -> throw new AssertionError("a home is told everything");
        }
    }

    @Test
    void what_is_late_or_missing_comes_first_and_says_so() {
        tellTheMonth();

        List<RowWords> due = behind(Figure.ON_TIME, null);
        assertThat(due.subList(0, 5))
                .allMatch(RowWords::isMissed)
                .extracting(RowWords::what)
                .contains("not taken");
        assertThat(due.subList(5, 9)).noneMatch(RowWords::isMissed);
        assertThat(behind(Figure.MISSING, "TEMPERATURE").getFirst().what()).isEqualTo("missing: The person refused");
        assertThat(behind(Figure.ANSWERED, null))
                .extracting(RowWords::what)
                .containsExactlyInAnyOrder("answered after 12 min", "answered after 75 min", "no answer");
    }

    @Test
    void a_pause_makes_no_set_late_and_a_day_in_the_home_that_has_ended_does_not_either() {
        planDaily(alder);
        planDaily(birch);
        savedAt(nurse(elm), alder, Sittings.WELL, at(10, "08:00"));
        savedAt(nurse(elm), birch, Sittings.WELL, at(10, "08:00"));
        pause(alder, at(11, "07:00"), 14);
        as(
                nurse(elm),
                jdbc -> jdbc.sql("""
                update residents.resident set discharged_on = ?, discharge_reason = 'moved' where home_id = ? and id = ?
                """)
                        .params(month.atDay(10), elm.id(), birch.id().value())
                        .update());
        count();
        assertThat(value(Figure.ON_TIME, null)).isEqualTo(new Value.None());
    }

    @Test
    void a_pause_that_begins_after_a_set_was_due_leaves_it_late() {
        planDaily(alder);
        savedAt(nurse(elm), alder, Sittings.WELL, at(10, "08:00"));
        pause(alder, at(11, "08:01"), 14);
        count();
        assertThat(value(Figure.ON_TIME, null)).isEqualTo(new Value.Share(0, 1));
    }

    @Test
    void a_set_taken_at_the_very_moment_is_on_time_and_a_minute_later_is_not() {
        planDaily(alder);
        savedAt(nurse(elm), alder, Sittings.WELL, at(10, "08:00"));
        savedAt(nurse(elm), alder, Sittings.WELL, at(11, "08:00"));
        savedAt(nurse(elm), alder, Sittings.WELL, at(12, "08:01"));
        count();
        assertThat(value(Figure.ON_TIME, null)).isEqualTo(new Value.Share(1, 3));
    }

    @Test
    void an_incomplete_set_does_not_hide_that_a_high_score_asks_for_the_next_in_15_minutes() {
        planDaily(alder);
        savedAt(nurse(elm), alder, Sittings.scoring(8), at(10, "08:00"));
        savedAt(
                nurse(elm),
                alder,
                Sittings.without(org.homeward.clinical.signs.Parameter.PULSE, Sittings.WELL),
                at(10, "08:10"));
        savedAt(nurse(elm), alder, Sittings.WELL, at(10, "08:40"));
        count();
        assertThat(behind(Figure.ON_TIME, null).stream().map(RowWords::when))
                .contains("due " + org.homeward.kernel.London.words(at(10, "08:25")));
    }

    @Test
    void counted_twice_is_counted_the_same_and_a_late_correction_is_caught_up_with() {
        tellTheMonth();
        Counts once = counted();
        count();
        assertThat(counted()).isEqualTo(once);

        savedAt(nurse(elm), cedar, Sittings.WELL, at(18, "08:00"));
        owner().sql("update observations.figure_month set counted_at = ? where month = ?")
                .params(java.sql.Timestamp.from(at(2, "00:00")), month.atDay(1))
                .update();
        bean(FigureMonths.class).catchUp();
        assertThat(value(Figure.SETS, null)).isEqualTo(new Value.Count(10));
    }

    @Test
    void ever_is_all_months_together_and_now_is_the_last_four_weeks() {
        tellTheMonth();
        saved(nurse(elm), cedar, Sittings.WELL);
        count();
        Report report = bean(FigureMonths.class).of(elm.home());

        assertThat(report.in(Period.EVER).of(Tally.SETS)).isEqualTo(10);
        assertThat(report.in(Period.EVER).of(Tally.LIVE_HERE)).isEqualTo(3);
        assertThat(report.in(Period.of(month.plusMonths(1))).of(Tally.SETS)).isEqualTo(1);
        assertThat(report.in(Period.NOW).of(Tally.SETS)).isGreaterThanOrEqualTo(1);
        assertThat(report.months()).hasSize(2).first().isEqualTo(Period.of(month.plusMonths(1)));
    }

    private List<RowWords> behind(Figure figure, @org.jspecify.annotations.Nullable String part) {
        Asked asked = new Asked(Line.of(figure, part).orElseThrow(), period);
        return Objects.requireNonNull(
                        Acting.as(nurse(elm), () -> bean(BehindFigures.class).at(elm.home(), asked)))
                .rows()
                .stream()
                .map(row -> new RowWords(figure, row))
                .toList();
    }

    private Value value(Figure figure, @org.jspecify.annotations.Nullable String part) {
        return figure.of(counted(), part);
    }

    private static List<Line> everyLine() {
        return Stream.of(Figure.values())
                .flatMap(figure -> figure.lines().stream())
                .toList();
    }
}

package org.homeward.observations.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.observations.Sittings.NOW;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.homeward.clinical.guide.Sign;
import org.homeward.clinical.signs.Parameter;
import org.homeward.clinical.signs.VitalSigns;
import org.homeward.observations.Lists;
import org.homeward.observations.ObservedSet;
import org.homeward.observations.Sittings;
import org.homeward.observations.Watched;
import org.junit.jupiter.api.Test;

class RankedListTest {
    @Test
    void the_highest_is_first_and_of_one_band_the_higher_score() {
        RankedList page = page(
                Lists.watched("1", Sittings.scoring(5), 5),
                Lists.watched("2", Sittings.scoring(7), 7),
                Lists.watched("3", Sittings.scoring(6), 6),
                Lists.watched("4", Sittings.scoring(9), 9));
        assertThat(rooms(page.urgent())).containsExactly("4", "2", "3", "1");
    }

    @Test
    void one_reading_at_3_stands_before_a_higher_total_without_one() {
        RankedList page = page(
                Lists.watched("1", Sittings.scoring(4), 4),
                Lists.watched("2", Sittings.newlyConfused(), 3),
                Lists.watched("3", Sittings.WELL, 0));
        assertThat(rooms(page.others())).containsExactly("2", "1", "3");
    }

    @Test
    void a_clear_change_from_usual_is_among_those_who_need_a_look() {
        RankedList page = page(Lists.watched("1", Sittings.scoring(4), 4), Lists.watched("2", Sittings.scoring(3), 0));
        assertThat(rooms(page.urgent())).containsExactly("2");
    }

    /** HZ-33. */
    @Test
    void a_concern_that_asks_for_the_practice_needs_a_look_and_a_milder_one_does_not() {
        RankedList page = page(
                Lists.concerned(Lists.watched("1", Sittings.WELL, 0), Sign.CONFUSED),
                Lists.concerned(Lists.watched("2", Sittings.WELL, 0), Sign.EATING),
                Lists.watched("3", Sittings.scoring(5), 5),
                Lists.watched("4", Sittings.WELL, 0));
        assertThat(rooms(page.urgent())).containsExactly("3", "1");
        assertThat(rooms(page.others())).containsExactly("2", "4");
    }

    @Test
    void nobody_is_left_out_for_want_of_a_score() {
        RankedList page = page(
                Lists.watched("1", null, 0),
                Lists.watched("2", VitalSigns.none(), 0),
                Lists.watched("3", Sittings.WELL, 0));
        assertThat(rooms(page.others())).hasSize(3).startsWith("3");
    }

    @Test
    void those_alike_stay_as_they_lie() {
        RankedList page = page(
                Lists.watched("9", Sittings.WELL, 0),
                Lists.watched("1", Sittings.WELL, 0),
                Lists.watched("5", Sittings.WELL, 0));
        assertThat(rooms(page.others())).containsExactly("9", "1", "5");
    }

    @Test
    void of_one_band_whom_nobody_has_taken_on_stands_before_whom_somebody_has() {
        RankedList page = page(
                Lists.answered(Lists.watched("1", since(Sittings.scoring(6), 10), 0, NOW), 5, null),
                Lists.watched("2", Sittings.scoring(5), 0),
                Lists.watched("3", Sittings.scoring(8), 0));
        assertThat(rooms(page.urgent())).containsExactly("3", "2", "1");
        assertThat(page.urgent()).extracting(ListedResident::isTaken).containsExactly(false, false, true);
        assertThat(page.urgent().getLast().waiting()).isEqualTo("Nadia Shah took it on, 5 min ago");
        assertThat(page.headline()).isEqualTo("3 residents in 1 home need a look");
    }

    /** HZ-08. */
    @Test
    void what_somebody_took_on_an_hour_ago_stands_out_while_nobody_says_what_was_done() {
        RankedList page = page(
                Lists.answered(Lists.watched("1", since(Sittings.scoring(6), 90), 0, NOW), 59, null),
                Lists.answered(Lists.watched("2", since(Sittings.scoring(6), 90), 0, NOW), 61, null));
        assertThat(page.urgent()).extracting(ListedResident::isLate).containsExactlyInAnyOrder(false, true);
    }

    @Test
    void with_an_outcome_somebody_leaves_the_top_and_comes_back_with_the_next_set_that_asks() {
        Watched before = Lists.watched("1", since(Sittings.scoring(6), 30), 0, NOW);
        Watched after = Lists.watched("2", since(Sittings.scoring(6), 5), 0, NOW);
        RankedList page = page(Lists.answered(before, 20, 10), Lists.answered(after, 20, 10));
        assertThat(rooms(page.urgent())).containsExactly("2");
        assertThat(page.urgent().getFirst().waiting()).isEqualTo("Waiting 5 min");
        assertThat(rooms(page.answered())).containsExactly("1");
        assertThat(page.answered().getFirst().waiting())
                .isEqualTo("Nadia Shah, 10 min ago: A telephone call: more fluids");
    }

    @Test
    void whose_score_came_down_leaves_the_top_and_stays_in_sight_while_nobody_says_what_was_done() {
        RankedList page = page(
                Lists.answered(Lists.watched("1", Sittings.WELL, 0), 20, null),
                Lists.answered(Lists.watched("2", Sittings.WELL, 0), 20, 10));
        assertThat(page.urgent()).isEmpty();
        assertThat(rooms(page.answered())).containsExactly("1");
        assertThat(rooms(page.others())).containsExactly("2");
    }

    @Test
    void somebody_waits_since_the_first_of_the_sets_that_ask_and_not_since_the_last() {
        Watched resident = Lists.recently(
                Lists.watched("1", since(Sittings.scoring(6), 5), 0, NOW),
                new Lists.Earlier(5, Sittings.scoring(6)),
                new Lists.Earlier(35, Sittings.without(Parameter.TEMPERATURE, Sittings.WELL)),
                new Lists.Earlier(55, Sittings.scoring(5)),
                new Lists.Earlier(95, Sittings.WELL),
                new Lists.Earlier(125, Sittings.scoring(7)));
        assertThat(page(resident).urgent().getFirst().waiting()).isEqualTo("Waiting 55 min");
        assertThat(page(Lists.answered(resident, 50, 40)).urgent().getFirst().waiting())
                .isEqualTo("Waiting 5 min");
    }

    @Test
    void the_reason_is_said_in_one_line_the_strongest_first() {
        assertThat(reason(Lists.watched("1", Sittings.scoring(6), 1))).isEqualTo("Medium score, +5 on usual");
        assertThat(reason(Lists.watched("1", Sittings.scoring(4), 0))).isEqualTo("+4 on usual");
        assertThat(reason(Lists.watched("1", Sittings.scoring(7), 7))).isEqualTo("High score");
        assertThat(reason(Lists.watched("1", Sittings.newlyConfused(), 3))).isEqualTo("One reading far from normal");
        assertThat(reason(Lists.watched("1", Sittings.scoring(4), null))).isEqualTo("Raised, and usual is not known");
        assertThat(reason(Lists.concerned(Lists.watched("1", Sittings.WELL, 0), Sign.CONFUSED)))
                .isEqualTo("The home is concerned");
        VitalSigns half = Sittings.without(Parameter.TEMPERATURE, Sittings.WELL);
        assertThat(reason(Lists.after(Lists.watched("1", half, 0), half))).isEqualTo("Readings missing twice in a row");
        assertThat(reason(Lists.watched("1", Sittings.WELL, 0))).isEqualTo("Nothing on the list asked for it");
    }

    @Test
    void of_everybody_else_the_first_are_shown_until_all_are_asked_for() {
        RankedList page = page(IntStream.rangeClosed(1, RankedList.OTHERS + 7)
                .mapToObj(room -> Lists.watched(String.valueOf(room), Sittings.WELL, 0))
                .toArray(Watched[]::new));
        assertThat(page.shortened(false).others()).hasSize(RankedList.OTHERS);
        assertThat(page.shortened(false).hidden()).isEqualTo(7);
        assertThat(page.shortened(true).others()).hasSize(RankedList.OTHERS + 7);
    }

    private static ObservedSet since(VitalSigns signs, int minutes) {
        return Sittings.saved(signs, NOW.minus(Duration.ofMinutes(minutes)));
    }

    private static String reason(Watched resident) {
        return new ListedResident(resident, null, NOW).reason();
    }

    private static RankedList page(Watched... residents) {
        return RankedList.of(List.of(residents), Map.of(), NOW, true);
    }

    private static List<String> rooms(List<ListedResident> residents) {
        return residents.stream().map(one -> one.resident().room()).toList();
    }
}

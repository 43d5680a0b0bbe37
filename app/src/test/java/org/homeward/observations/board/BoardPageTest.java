package org.homeward.observations.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.observations.Sittings.NOW;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.homeward.clinical.guide.Sign;
import org.homeward.clinical.signs.VitalSigns;
import org.homeward.kernel.HomeId;
import org.homeward.observations.Due;
import org.homeward.observations.Lists;
import org.homeward.observations.Sittings;
import org.homeward.observations.Watched;
import org.junit.jupiter.api.Test;

class BoardPageTest {
    private static final HomeId HOME = HomeId.of("0192f000-0000-7000-8000-000000000001");

    @Test
    void who_needs_somebody_is_apart_and_the_highest_first() {
        BoardPage page = board(
                Lists.watched("1", Sittings.WELL, 0),
                Lists.watched("2", Sittings.scoring(5), 5),
                Lists.watched("3", Sittings.scoring(9), 9),
                Lists.watched("4", Sittings.scoring(4), 0));
        assertThat(rooms(page.urgent())).containsExactly("3", "2", "4");
        assertThat(rooms(page.others())).containsExactly("1");
    }

    /** HZ-33. */
    @Test
    void a_concern_stands_by_its_weight_among_those_who_need_somebody_whatever_the_score() {
        BoardPage page = board(
                Lists.concerned(Lists.watched("1", Sittings.WELL, 0), Sign.EATING),
                Lists.watched("2", Sittings.scoring(5), 5),
                Lists.concerned(Lists.watched("3", null, 0), Sign.HARD_TO_WAKE),
                Lists.concerned(Lists.watched("4", Sittings.scoring(9), 9), Sign.EATING),
                Lists.concerned(Lists.watched("5", VitalSigns.none(), 0), Sign.CONFUSED),
                Lists.watched("6", Sittings.WELL, 0));
        assertThat(rooms(page.urgent())).containsExactly("3", "4", "2", "5", "1");
        assertThat(rooms(page.others())).containsExactly("6");
    }

    @Test
    void the_overdue_come_first_the_longest_first_and_then_those_who_have_no_set_yet() {
        BoardPage page = board(
                due("1", new Due.Later(NOW.plus(Duration.ofHours(9)))),
                due("2", new Due.Never()),
                due("3", new Due.Overdue(Duration.ofMinutes(5))),
                due("4", new Due.Overdue(Duration.ofDays(2))),
                due("5", new Due.Now(NOW.plusSeconds(60))),
                due("6", new Due.Overdue(Duration.ofSeconds(1))));
        assertThat(rooms(page.others())).containsExactly("4", "3", "6", "2", "1", "5");
    }

    @Test
    void somebody_overdue_for_years_is_still_first() {
        BoardPage page = board(
                due("1", new Due.Overdue(Duration.ofDays(400))), due("2", new Due.Overdue(Duration.ofDays(4000))));
        assertThat(rooms(page.others())).containsExactly("2", "1");
    }

    @Test
    void everybody_else_stays_in_bed_order_whatever_their_score() {
        BoardPage page = board(
                due("12", new Due.Now(NOW.plusSeconds(60))),
                due("3", new Due.Later(NOW.plus(Duration.ofHours(9)))),
                due("7", new Due.Now(NOW.plusSeconds(5))),
                due("1", new Due.Later(NOW.plus(Duration.ofHours(4)))));
        assertThat(rooms(page.others())).containsExactly("12", "3", "7", "1");
    }

    @Test
    void everybody_but_later_is_due() {
        BoardPage page = board(
                Lists.watched("9", Sittings.scoring(9), 0),
                due("1", new Due.Later(NOW.plus(Duration.ofHours(9)))),
                due("2", new Due.Never()),
                due("3", new Due.Overdue(Duration.ofMinutes(5))),
                due("4", new Due.Now(NOW.plusSeconds(60))));
        assertThat(page.due()).isEqualTo(4);
        assertThat(page.count()).isEqualTo(5);
    }

    @Test
    void a_refusal_and_no_set_at_all_stand_among_everybody() {
        BoardPage page = board(Lists.watched("1", VitalSigns.none(), 0), Lists.watched("2", null, 0));
        assertThat(page.urgent()).isEmpty();
        assertThat(page.others()).hasSize(2);
    }

    @Test
    void the_age_of_a_set_is_told_and_an_old_one_is_marked() {
        BoardPage page = board();
        Instant yesterday = NOW.minus(Duration.ofHours(25));
        assertThat(page.age(Sittings.saved(Sittings.WELL, yesterday))).isEqualTo("yesterday 07:14");
        assertThat(page.isOld(Sittings.saved(Sittings.WELL, yesterday))).isTrue();
        assertThat(page.isOld(Sittings.saved(Sittings.WELL, NOW))).isFalse();
    }

    @Test
    void an_empty_home_has_a_title_too() {
        assertThat(board().title()).isEqualTo("This home: board");
        assertThat(board(Lists.watched("1", null, 0)).title()).isEqualTo("Beechwood House: board");
    }

    private static BoardPage board(Watched... residents) {
        return BoardPage.of(HOME, List.of(residents), List.of(), NOW);
    }

    private static Watched due(String room, Due due) {
        return Lists.due(room, Sittings.saved(Sittings.WELL, NOW), 0, due);
    }

    private static List<String> rooms(List<Watched> residents) {
        return residents.stream().map(Watched::room).toList();
    }
}

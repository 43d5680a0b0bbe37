package org.homeward.observations.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.observations.Sittings.NOW;

import java.util.List;
import org.homeward.clinical.guide.Sign;
import org.homeward.clinical.signs.VitalSigns;
import org.homeward.kernel.OrganisationId;
import org.homeward.observations.Lists;
import org.homeward.observations.Sittings;
import org.homeward.observations.Watched;
import org.junit.jupiter.api.Test;

class CaseloadPageTest {
    private static final OrganisationId HOLT = new OrganisationId(java.util.UUID.randomUUID());

    @Test
    void the_highest_is_first_and_of_one_band_the_higher_score() {
        CaseloadPage page = page(
                Lists.watched("1", Sittings.scoring(5), 5),
                Lists.watched("2", Sittings.scoring(7), 7),
                Lists.watched("3", Sittings.scoring(6), 6),
                Lists.watched("4", Sittings.scoring(9), 9));
        assertThat(rooms(page.urgent())).containsExactly("4", "2", "3", "1");
    }

    @Test
    void one_reading_at_3_stands_before_a_higher_total_without_one() {
        CaseloadPage page = page(
                Lists.watched("1", Sittings.scoring(4), 4),
                Lists.watched("2", Sittings.newlyConfused(), 3),
                Lists.watched("3", Sittings.WELL, 0));
        assertThat(rooms(page.others())).containsExactly("2", "1", "3");
    }

    @Test
    void a_clear_change_from_usual_is_among_those_who_need_a_look() {
        CaseloadPage page =
                page(Lists.watched("1", Sittings.scoring(4), 4), Lists.watched("2", Sittings.scoring(3), 0));
        assertThat(rooms(page.urgent())).containsExactly("2");
    }

    /** HZ-33. */
    @Test
    void a_concern_that_asks_for_the_practice_needs_a_look_and_a_milder_one_does_not() {
        CaseloadPage page = page(
                Lists.concerned(Lists.watched("1", Sittings.WELL, 0), Sign.CONFUSED),
                Lists.concerned(Lists.watched("2", Sittings.WELL, 0), Sign.EATING),
                Lists.watched("3", Sittings.scoring(5), 5),
                Lists.watched("4", Sittings.WELL, 0));
        assertThat(rooms(page.urgent())).containsExactly("3", "1");
        assertThat(rooms(page.others())).containsExactly("2", "4");
    }

    @Test
    void nobody_is_left_out_for_want_of_a_score() {
        CaseloadPage page = page(
                Lists.watched("1", null, 0),
                Lists.watched("2", VitalSigns.none(), 0),
                Lists.watched("3", Sittings.WELL, 0));
        assertThat(rooms(page.others())).hasSize(3).startsWith("3");
        assertThat(page.homes()).isEqualTo(1);
    }

    @Test
    void those_alike_stay_as_they_lie() {
        CaseloadPage page = page(
                Lists.watched("9", Sittings.WELL, 0),
                Lists.watched("1", Sittings.WELL, 0),
                Lists.watched("5", Sittings.WELL, 0));
        assertThat(rooms(page.others())).containsExactly("9", "1", "5");
    }

    private static CaseloadPage page(Watched... residents) {
        return CaseloadPage.of(HOLT, List.of(residents), NOW);
    }

    private static List<String> rooms(List<Watched> residents) {
        return residents.stream().map(Watched::room).toList();
    }
}

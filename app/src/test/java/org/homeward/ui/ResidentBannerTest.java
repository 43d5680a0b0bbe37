package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResidentBannerTest {
    private static final LocalDate BORN = LocalDate.of(1938, 3, 3);

    @Test
    void she_is_a_year_older_on_her_birthday_and_not_before() {
        assertThat(ada(LocalDate.of(2026, 3, 2)).bornAndAge()).isEqualTo("3 Mar 1938 (87)");
        assertThat(ada(LocalDate.of(2026, 3, 3)).bornAndAge()).isEqualTo("3 Mar 1938 (88)");
    }

    @Test
    void an_nhs_number_is_read_in_groups_of_3_3_4() {
        assertThat(ada(BORN).nhsNumber().words()).isEqualTo("999 001 2342");
    }

    @Test
    void the_family_name_leads_in_capitals() {
        assertThat(ada(BORN).name().formal()).isEqualTo("FINCH, Ada");
        assertThat(ada(BORN).name().initials()).isEqualTo("AF");
    }

    @Test
    void recorded_allergies_name_at_least_one_substance() {
        assertThatThrownBy(() -> Allergies.recorded(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void allergies_that_are_not_recorded_never_look_like_none() {
        String page = new ComponentsPage().html(Frame.signedOut());

        assertThat(page).contains("not recorded: ask").contains("none known").contains("penicillin, latex");
    }

    @Test
    void not_for_cpr_says_that_all_other_care_continues_and_where_the_original_is() {
        assertThat(new ComponentsPage().html(Frame.signedOut()))
                .contains("Not for CPR. All other care and escalation continue unless the plan says otherwise.")
                .contains("Original: office safe")
                .contains("Original: place not recorded");
    }

    @Test
    void what_to_do_about_cpr_is_said_for_each_of_the_three_decisions() {
        assertThat(new ComponentsPage().html(Frame.signedOut()))
                .contains("CPR: attempt.")
                .contains("CPR: no decision recorded, attempt.");
    }

    @Test
    void a_number_that_is_not_sure_says_so() {
        assertThat(new ComponentsPage().html(Frame.signedOut()).replaceAll("<[^>]+>", ""))
                .contains("999 000 0026 (mismatch: may be somebody else’s)")
                .contains("999 003 4566 (not checked)")
                .doesNotContain("999 001 2342 (");
    }

    private static ResidentBanner ada(LocalDate today) {
        ResidentBanner.Name name = new ResidentBanner.Name("Finch", "Ada", "Addie");
        return new ResidentBanner(
                name,
                BORN,
                today,
                new ResidentBanner.NhsNumber("9990012342", null),
                "3",
                Allergies.notRecorded(),
                new ResidentBanner.Cpr.NotRecorded(),
                null);
    }
}

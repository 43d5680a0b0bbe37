package org.homeward.residents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.homeward.ui.Allergies;
import org.homeward.ui.ResidentBanner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResidentTest {
    @Test
    void ada_is_87_until_the_day_before_her_birthday_and_88_on_it() {
        assertThat(Household.ada().ageOn(LocalDate.of(2026, 3, 2))).isEqualTo(87);
        assertThat(Household.ada().ageOn(LocalDate.of(2026, 3, 3))).isEqualTo(88);
    }

    @Test
    void somebody_born_on_29_february_has_their_birthday_on_1_march_in_other_years() {
        Resident leapling = Household.born(LocalDate.of(1936, 2, 29));
        assertThat(leapling.ageOn(LocalDate.of(2026, 2, 28))).isEqualTo(89);
        assertThat(leapling.ageOn(LocalDate.of(2026, 3, 1))).isEqualTo(90);
    }

    @Test
    void the_banner_says_who_she_is_what_she_must_not_have_and_where_the_original_is() {
        ResidentBanner banner = Household.ada().banner(LocalDate.of(2026, 11, 22));
        assertThat(banner.name()).isEqualTo(new ResidentBanner.Name("Finch", "Ada", "Addie"));
        assertThat(banner.nhsNumber()).isEqualTo(new ResidentBanner.NhsNumber("9990012342", null));
        assertThat(banner.room()).isEqualTo("3");
        assertThat(banner.allergies()).isEqualTo(Allergies.recorded(java.util.List.of("penicillin", "latex")));
        assertThat(banner.cpr()).isEqualTo(new ResidentBanner.Cpr.NotForCpr("office safe"));
    }

    @Test
    void the_banner_says_of_each_decision_on_cpr_what_to_do() {
        assertThat(new CprDecision(Cpr.FOR_CPR, null, null).shown()).isEqualTo(new ResidentBanner.Cpr.Attempt());
        assertThat(CprDecision.notRecorded().shown()).isEqualTo(new ResidentBanner.Cpr.NotRecorded());
    }

    @ParameterizedTest
    @CsvSource({
        "FORMAT_OK, not checked",
        "TRACED,",
        "VERIFIED,",
        "MISMATCH, mismatch: may be somebody else’s",
    })
    void a_number_that_is_not_sure_never_looks_like_one_that_is(NhsNumberStatus status, String doubt) {
        assertThat(new NhsIdentity("9990012342", status).shown())
                .isEqualTo(new ResidentBanner.NhsNumber("9990012342", doubt));
        assertThat(NhsIdentity.notPresent().shown()).isEqualTo(new ResidentBanner.NhsNumber(null, null));
    }

    @Test
    void who_has_left_grows_no_older_and_the_banner_says_when_they_left() {
        Resident ada = Household.ada();
        Resident gone = new Resident(
                ada.home(),
                ada.id(),
                ada.name(),
                ada.born(),
                ada.sex(),
                false,
                ada.nhs(),
                ada.bed(),
                ada.registration(),
                ada.allergies(),
                ada.cpr(),
                ada.flags(),
                new Residency(LocalDate.of(2023, 6, 12), LocalDate.of(2025, 3, 2), "Died"),
                2,
                true);
        ResidentBanner banner = gone.banner(LocalDate.of(2026, 11, 22));
        assertThat(banner.today()).isEqualTo(LocalDate.of(2025, 3, 2));
        assertThat(banner.room()).isEqualTo("3 (left 2 Mar 2025)");
        assertThat(banner.photo()).isEqualTo("/homes/" + ada.home() + "/residents/" + ada.id() + "/photo");
    }

    @Test
    void allergies_nobody_asked_about_never_look_like_none() {
        assertThat(AllergyRecord.notRecorded().shown()).isEqualTo(Allergies.notRecorded());
        assertThat(new AllergyRecord(AllergyStatus.NONE_KNOWN, null, "Dr Shah", LocalDate.of(2026, 10, 4)).shown())
                .isEqualTo(Allergies.noneKnown("Dr Shah, 4 Oct 2026"));
    }

    @Test
    void a_number_without_a_status_and_a_status_without_a_number_cannot_be() {
        assertThatThrownBy(() -> new NhsIdentity("9990012342", NhsNumberStatus.NOT_PRESENT))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NhsIdentity(null, NhsNumberStatus.VERIFIED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void only_a_traced_or_verified_number_may_leave_the_home() {
        assertThat(NhsNumberStatus.values())
                .filteredOn(NhsNumberStatus::mayLeaveTheHome)
                .containsExactly(NhsNumberStatus.TRACED, NhsNumberStatus.VERIFIED);
    }
}

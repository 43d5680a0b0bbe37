package org.homeward.residents.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.residents.NhsIdentity;
import org.homeward.residents.NhsNumberStatus;
import org.homeward.ui.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParticularsCheckTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void what_is_needed_of_ada_and_nothing_more_is_enough() {
        assertThat(check(ada()).errors()).isEmpty();
        assertThat(new ParticularsForm(ada()).read(Optional.empty()).nhs()).isEqualTo(NhsIdentity.notPresent());
    }

    @Test
    void an_empty_form_asks_for_each_thing_in_the_order_of_the_page() {
        assertThat(check(Form.blank()).errors().keySet())
                .containsExactly(
                        Field.GIVEN, Field.FAMILY, Field.BORN, Field.SEX, Field.ROOM, Field.ADMITTED, Field.CPR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9990012343", "999001234", "99900123422", "0000000000", "999001234X", "９９９００１２３４２"})
    void a_wrong_nhs_number_is_refused(String number) {
        assertThat(check(ada().with(Field.NHS_NUMBER, number)).error(Field.NHS_NUMBER))
                .contains("Leave it empty");
    }

    @Test
    void a_right_number_that_nobody_traced_is_format_ok_and_a_verified_one_is_verified() {
        Form numbered = ada().with(Field.NHS_NUMBER, "999-001 2342");
        assertThat(new ParticularsForm(numbered).read(Optional.empty()).nhs())
                .isEqualTo(new NhsIdentity("9990012342", NhsNumberStatus.FORMAT_OK));
        assertThat(new ParticularsForm(numbered.with(Field.NHS_STATUS, "verified"))
                        .read(Optional.empty())
                        .nhs()
                        .status())
                .isEqualTo(NhsNumberStatus.VERIFIED);
    }

    @ParameterizedTest
    @CsvSource({"1900-01-01, true", "1899-12-31, false", "2026-11-22, true", "2026-11-23, false"})
    void a_birthday_is_between_1900_and_today(LocalDate born, boolean possible) {
        Form form = ada().with(Field.BORN, born).with(Field.ADMITTED, TODAY);
        assertThat(check(form).error(Field.BORN) == null).isEqualTo(possible);
    }

    @ParameterizedTest
    @CsvSource({"1938-03-02, false", "1938-03-03, true", "2026-12-23, true", "2026-12-24, false"})
    void nobody_moves_in_before_birth_or_more_than_a_month_from_now(LocalDate admitted, boolean possible) {
        assertThat(check(ada().with(Field.ADMITTED, admitted)).error(Field.ADMITTED) == null)
                .isEqualTo(possible);
    }

    @Test
    void a_decision_against_cpr_says_where_its_original_is() {
        Form decided = ada().with(Field.CPR, "not for CPR");
        assertThat(check(decided).error(Field.CPR_ORIGINAL)).contains("signed original");
        assertThat(check(decided.with(Field.CPR_ORIGINAL, "office safe")).errors())
                .isEmpty();
    }

    @Test
    void recorded_allergies_name_a_substance() {
        Form allergic = ada().with(Field.ALLERGY_STATUS, "recorded");
        assertThat(check(allergic.with(Field.ALLERGIES, " ;; ")).error(Field.ALLERGIES))
                .isNotNull();
        assertThat(check(allergic.with(Field.ALLERGIES, "penicillin")).errors()).isEmpty();
    }

    @Test
    void a_telephone_number_without_a_name_asks_whose_it_is() {
        assertThat(check(ada().with(Field.KIN_TELEPHONE, "01632 960001")).error(Field.KIN_NAME))
                .isEqualTo("Write the name of the next of kin");
    }

    @Test
    void a_novel_is_too_long_for_a_name() {
        assertThat(check(ada().with(Field.FAMILY, "a".repeat(101))).error(Field.FAMILY))
                .contains("100 characters");
    }

    private static Form check(Form form) {
        return new ParticularsCheck(TODAY).of(form);
    }

    static Form ada() {
        return Form.blank()
                .with(Field.GIVEN, "Ada")
                .with(Field.FAMILY, "Finch")
                .with(Field.BORN, LocalDate.of(1938, 3, 3))
                .with(Field.SEX, "female")
                .with(Field.ROOM, "3")
                .with(Field.CPR, "not recorded")
                .with(Field.ADMITTED, LocalDate.of(2023, 6, 12));
    }
}

package org.homeward.residents.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.homeward.residents.register.Field;
import org.homeward.ui.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowFormTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "none",
                "None known",
                "nil",
                "Nil known",
                "no",
                "No allergies",
                "no known allergies",
                "No known allergy",
                "No Known Drug Allergies",
                "no known drug allergy",
                "No known allergies.",
                "no  known   allergies",
                "NKA",
                "nkda",
                "NKDA."
            })
    void words_for_no_allergy_never_become_an_allergy(String cell) {
        Form form = row(Column.ALLERGIES, cell);
        assertThat(form.errors()).isEmpty();
        assertThat(form.value(Field.ALLERGY_STATUS)).isEqualTo("none known");
        assertThat(form.value(Field.ALLERGIES)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"not recorded", "Not known", "unknown", "n/a", "N/A", "na", "tbc", "?", "-"})
    void words_that_nobody_has_asked_never_become_none(String cell) {
        Form form = row(Column.ALLERGIES, cell);
        assertThat(form.errors()).isEmpty();
        assertThat(form.value(Field.ALLERGY_STATUS)).isEqualTo("not recorded");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "none except latex",
                "No known allergies but eggs",
                "NKDA but eggs",
                "not sure",
                "no penicillin",
                "nil, but nuts"
            })
    void words_that_can_be_read_in_two_ways_are_refused(String cell) {
        assertThat(row(Column.ALLERGIES, cell).error(Field.ALLERGIES))
                .contains(cell)
                .contains("If there are none, write none known");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"penicillin", "penicillin; latex", "nickel", "nuts", "NSAIDs", "Novocaine", "nitrofurantoin"})
    void a_substance_is_an_allergy_whatever_it_begins_with(String cell) {
        Form form = row(Column.ALLERGIES, cell);
        assertThat(form.errors()).isEmpty();
        assertThat(form.value(Field.ALLERGY_STATUS)).isEqualTo("recorded");
        assertThat(form.value(Field.ALLERGIES)).isEqualTo(cell);
    }

    @ParameterizedTest
    @CsvSource({"yes, yes", "Yes, yes", "Y, yes", "no, ''", "NO, ''", "n, ''", "n/a, ''"})
    void pregnant_is_yes_or_no(String cell, String said) {
        Form form = row(Column.PREGNANT, cell);
        assertThat(form.errors()).isEmpty();
        assertThat(form.value(Field.PREGNANT)).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"maybe", "36 weeks", "true", "1", "possibly"})
    void anything_else_about_pregnancy_is_refused_and_not_taken_for_no(String cell) {
        assertThat(row(Column.PREGNANT, cell).error(Field.PREGNANT)).contains("Write yes or no");
    }

    @Test
    void who_told_the_old_allergies_did_not_tell_the_new_ones() {
        Form over = over(Column.ALLERGIES, "latex");
        assertThat(over.value(Field.ALLERGIES)).isEqualTo("latex");
        assertThat(over.value(Field.ALLERGY_SOURCE)).isEmpty();
        assertThat(over.date(Field.ALLERGY_DATE)).isEmpty();
        assertThat(over(Column.ALLERGIES, "penicillin").value(Field.ALLERGY_SOURCE))
                .isEqualTo("Dr Shah");
    }

    @Test
    void a_file_takes_no_allergy_away() {
        assertThat(over(Column.ALLERGIES, "none known").error(Field.ALLERGIES))
                .contains("The register has the allergies penicillin");
        for (String nothing : List.of("n/a", "unknown", "not recorded")) {
            Form over = over(Column.ALLERGIES, nothing);
            assertThat(over.errors()).isEmpty();
            assertThat(over.value(Field.ALLERGIES)).isEqualTo("penicillin");
        }
    }

    @Test
    void a_file_from_before_the_decision_does_not_take_the_decision_away() {
        assertThat(over(Column.CPR, "not recorded").value(Field.CPR)).isEqualTo("not for CPR");
        assertThat(over(Column.CPR, "for CPR").value(Field.CPR)).isEqualTo("for CPR");
    }

    private static Form over(Column column, String cell) {
        Form known = Form.blank()
                .with(Field.ALLERGY_STATUS, "recorded")
                .with(Field.ALLERGIES, "penicillin")
                .with(Field.ALLERGY_SOURCE, "Dr Shah")
                .with(Field.ALLERGY_DATE, LocalDate.of(2024, 10, 4))
                .with(Field.CPR, "not for CPR")
                .with(Field.CPR_ORIGINAL, "office safe");
        return RowForm.over(known, new Sheet.Row(2, Map.of(column, cell), true));
    }

    private static Form row(Column column, String cell) {
        return RowForm.of(new Sheet.Row(2, Map.of(column, cell), true));
    }
}

package org.homeward.programme.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.homeward.ui.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FreeTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"9990123454", "ring about 999 012 3454 today", "mail says 999-012-3454.", "room 12, 999 012 3454"
            })
    void a_note_with_an_nhs_number_is_refused(String words) {
        Form form = FreeText.check(Form.blank().with("note", words), 100, "note");

        assertThat(form.error("note")).contains("NHS number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01632 960111", "9990123455", "order 99901234541", "at 10:30 on 3 12 2026", ""})
    void telephone_numbers_and_other_numbers_are_not(String words) {
        assertThat(FreeText.check(Form.blank().with("note", words), 100, "note").hasErrors())
                .isFalse();
    }

    @Test
    void a_long_note_is_refused_with_how_long_it_may_be() {
        assertThat(FreeText.check(Form.blank().with("note", "x".repeat(101)), 100, "note")
                        .error("note"))
                .contains("100 characters");
    }
}

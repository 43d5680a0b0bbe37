package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class FormTest {
    @Test
    void what_was_typed_comes_back_without_outer_blanks() {
        assertThat(Form.of(Map.of("name", List.of("  Ada Finch "))).value("name"))
                .isEqualTo("Ada Finch");
    }

    @Test
    void what_cannot_be_printed_is_dropped_but_lines_stay() {
        Form form = Form.of(Map.of("note", List.of("one\u0000\u0007\r\ntwo")));

        assertThat(form.value("note")).isEqualTo("one\r\ntwo");
    }

    @Test
    void a_field_nobody_typed_into_is_empty() {
        assertThat(Form.blank().value("name")).isEmpty();
    }

    @Test
    void an_error_makes_the_answer_422() {
        assertThat(Form.blank().status()).isEqualTo(HttpStatus.OK);
        assertThat(Form.blank().refuse("pulse", "Enter the pulse").status())
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void the_first_error_on_a_field_stays_and_errors_keep_their_order() {
        Form form =
                Form.blank().refuse("pulse", "first").refuse("air", "second").refuse("pulse", "third");

        assertThat(form.errors().values()).containsExactly("first", "second");
    }

    @Test
    void a_required_field_is_refused_when_it_holds_only_blanks() {
        Form form = Form.of(Map.of("name", List.of("   "))).require("name", "Enter a name");

        assertThat(form.error("name")).isEqualTo("Enter a name");
    }

    @Test
    void a_day_of_the_calendar_is_a_date() {
        Form form = Form.blank().with("born", LocalDate.of(1936, 2, 29));

        assertThat(form.date("born")).contains(LocalDate.of(1936, 2, 29));
    }

    @Test
    void the_30th_of_february_is_no_date() {
        Form form = Form.blank().with("born", "30").with("born-month", "2").with("born-year", "1938");

        assertThat(form.date("born")).isEmpty();
    }

    @Test
    void words_signs_and_a_missing_year_are_no_date() {
        Form form = Form.blank().with("born", "3").with("born-month", "March").with("born-year", "1938");

        assertThat(form.date("born")).isEmpty();
        assertThat(form.with("born-month", "-3").date("born")).isEmpty();
        assertThat(form.with("born-month", "3").with("born-year", "").date("born"))
                .isEmpty();
    }

    @Test
    void a_field_is_described_by_its_hint_then_its_error() {
        Form form = Form.blank().refuse("pulse", "Enter the pulse");

        assertThat(form.describedBy("pulse", "per minute")).isEqualTo("pulse-hint pulse-error");
        assertThat(form.describedBy("air", null)).isNull();
    }
}

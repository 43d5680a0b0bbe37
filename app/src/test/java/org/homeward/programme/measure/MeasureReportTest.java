package org.homeward.programme.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.homeward.HomewardTest;
import org.homeward.dspt.Dspt;
import org.homeward.dspt.Rule;
import org.homeward.programme.event.EventFigures;
import org.homeward.programme.feedback.FeedbackFigures;
import org.homeward.programme.teaching.TeamTrainings;
import org.junit.jupiter.api.Test;

/** The rows of the demo compute what the case studies tell at the end of 2022; no figure is written down anywhere. */
class MeasureReportTest extends HomewardTest {
    private static final LocalDate CASE_STUDIES = LocalDate.of(2022, 12, 31);

    @Test
    void the_report_of_31_december_2022_has_the_values_of_the_case_studies() {
        Map<String, String> rows = new TreeMap<>();
        report(CASE_STUDIES)
                .forEach(one -> rows.put(
                        one.definition().id(), String.join("|", one.value(), one.numerator(), one.denominator())));

        assertThat(rows)
                .hasSize(27)
                .containsEntry("NM-01", "534|534|")
                .containsEntry("NM-04", "not_available||")
                .containsEntry("DS-01", "77.3|341|441")
                .containsEntry("DR-03", "62|62|")
                .containsEntry("DR-06", "0.5|100|200")
                .containsEntry("RO-01", "8|8|")
                .containsEntry("RO-02", "890|890|")
                .containsEntry("RO-03", "182|182|")
                .containsEntry("RO-04", "7912|7912|")
                .containsEntry("RO-05", "371|371|")
                .containsEntry("RO-06", "34|34|")
                .containsEntry("RO-07", "9.2|34|371")
                .containsEntry("WR-02", "not_available||")
                .containsEntry("WR-06", "100.0|8|8");
    }

    @Test
    void every_aim_of_the_case_studies_is_reached_and_every_value_they_tell_is_counted() {
        for (Counted one : report(CASE_STUDIES)) {
            Definition definition = one.definition();
            if (one.figure() != null) {
                switch (definition.comparator()) {
                    case EQUAL, ABOUT ->
                        assertThat(Double.parseDouble(one.value()))
                                .as(definition.id())
                                .isEqualTo(Double.parseDouble(definition.target()));
                    case NONE -> assertThat(one.verdict()).isEmpty();
                    default -> {
                        if (!definition.id().equals("PX-03")) {
                            assertThat(one.verdict()).as(definition.id()).isEqualTo("Reached");
                        }
                    }
                }
            }
        }
    }

    @Test
    void a_measure_says_what_its_own_room_says() {
        var compliance =
                bean(Dspt.class).complianceOf(bean(Areas.class).all().getFirst().id(), CASE_STUDIES, Rule.NATIONAL);
        FeedbackFigures feedback = bean(FeedbackFigures.class);

        assertThat(figure("DS-01")).isEqualTo(new Figure(compliance.numerator(), compliance.denominator()));
        assertThat(figure("PX-05").part()).isEqualTo(bean(TeamTrainings.class).practiceTrainings(CASE_STUDIES));
        assertThat(figure("DR-03").part())
                .isEqualTo(bean(EventFigures.class).providersPresent(LocalDate.of(2022, 10, 4)));
        assertThat(figure("WR-06").whole())
                .isEqualTo(feedback.fewerCalls(CASE_STUDIES).whole());
        assertThat(figure("DR-06").part())
                .isEqualTo(feedback.auditMinutes(CASE_STUDIES).part());
    }

    @Test
    void what_nobody_counts_yet_says_why_and_what_is_counted_needs_no_reason() {
        assertThat(report(CASE_STUDIES))
                .allSatisfy(one -> assertThat(one.figure() == null)
                        .as(one.definition().id())
                        .isEqualTo(one.definition().missing() != null));
    }

    @Test
    void the_day_before_the_launch_nobody_had_come_to_it() {
        assertThat(report(LocalDate.of(2022, 10, 3)))
                .anyMatch(one ->
                        one.definition().id().equals("DR-03") && one.value().equals("0"));
    }

    private Figure figure(String id) {
        return report(CASE_STUDIES).stream()
                .filter(one -> one.definition().id().equals(id))
                .map(Counted::figure)
                .findFirst()
                .map(Objects::requireNonNull)
                .orElseThrow();
    }

    private List<Counted> report(LocalDate day) {
        return bean(MeasureReport.class).on(day, "QMM");
    }
}

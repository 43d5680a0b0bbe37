package org.homeward.programme.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeward.Browser;
import org.homeward.HomewardTest;
import org.homeward.kernel.Ids;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ravi Nair opens 77.3 % down to its rows, freezes a report and takes the board paper. */
class MeasuresTest extends HomewardTest {
    private static final LocalDate CASE_STUDIES = LocalDate.of(2022, 12, 31);
    private static final String THEN = "?on=2022-12-31&border=AS_IT_WAS";
    private final UUID snapshot = Ids.next();

    @SuppressWarnings("NullAway.Init")
    private Browser ravi;

    @BeforeEach
    void signIn() {
        ravi = signedIn("ravi.nair@icb.example");
    }

    @AfterEach
    void forget() {
        owner().sql("delete from programme.measure_snapshot_figure where snapshot_id = ?")
                .param(snapshot)
                .update();
        owner().sql("delete from programme.measure_snapshot where id = ?")
                .param(snapshot)
                .update();
    }

    @Test
    void the_rows_behind_every_figure_add_up_to_it_page_by_page() {
        Area area = area(Border.AS_IT_WAS);
        for (Counted one : bean(MeasureReport.class).on(CASE_STUDIES, area)) {
            Measured.Rows rows =
                    bean(Trends.class).rows(one.definition(), CASE_STUDIES, area, new Measured.Span(0, 100_000));
            Figure figure = one.figure();
            if (rows.withheld().isEmpty() && figure != null) {
                assertThat(rows.some()).as(one.definition().id()).hasSize((int) rows.all());
                assertThat(rows.some().stream().mapToLong(Row::part).sum())
                        .as(one.definition().id())
                        .isEqualTo(figure.part());
                assertThat(rows.some().stream().mapToLong(Row::whole).sum())
                        .as(one.definition().id())
                        .isEqualTo(figure.whole());
                Measured.Rows second =
                        bean(Trends.class).rows(one.definition(), CASE_STUDIES, area, new Measured.Span(50, 50));
                assertThat(second.some())
                        .isEqualTo(rows.some().stream().skip(50).limit(50).toList());
            }
        }
    }

    @Test
    void the_programme_manager_opens_77_3_percent_down_to_the_homes_behind_it() throws Exception {
        assertThat(ravi.get("/programme/measures" + THEN).text())
                .contains(
                        "<b>77.3 %</b>",
                        "341 of 441", "<b>534</b>", "more than 500", "Weekend rounds are not built yet.");
        assertThat(ravi.get("/programme/measures/DS-01" + THEN).text())
                .contains("<b>77.3 %</b>", "By provider", "In the current edition only", "Dec 2022")
                .contains("/programme/measures/DS-01/rows?on=2022-12-31");
        assertThat(ravi.get("/programme/measures/DS-01/rows" + THEN).text())
                .contains("Here are 441 rows.", "Beechwood House", "/dspt/homes/");
        assertThat(ravi.get("/programme/measures/DS-01/rows" + THEN + "&page=9").text())
                .contains("Page 8")
                .doesNotContain("Page 10");
        assertThat(ravi.get("/programme/measures/NM-01/rows.csv" + THEN).text().lines())
                .hasSize(535);
    }

    @Test
    void a_months_trend_is_what_was_counted_at_the_end_of_each_month() {
        Area area = area(Border.AS_IT_WAS);
        for (Definition definition : Definitions.all()) {
            bean(Trends.class)
                    .of(definition, List.of(LocalDate.of(2022, 11, 30), CASE_STUDIES), area, false)
                    .ifPresent(trend -> trend.months()
                            .forEach(month -> assertThat(month.told().counted())
                                    .isEqualTo(alone(definition, month.day(), area))));
        }
    }

    private Counted alone(Definition definition, LocalDate day, Area area) {
        return bean(MeasureReport.class).on(day, area).stream()
                .filter(one -> one.definition().equals(definition))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_team_is_led_to_no_row_of_a_resident() throws Exception {
        assertThat(ravi.get("/programme/measures/RO-02/rows" + THEN).text())
                .contains("The team sees counts only")
                .doesNotContain("rows.csv");
        assertThat(ravi.get("/programme/measures/RO-02/rows.csv" + THEN).text().lines())
                .hasSize(1);
    }

    @Test
    void a_day_to_come_is_refused_with_what_to_do() throws Exception {
        var page = ravi.get("/programme/measures?day=1&day-month=1&day-year=2999");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("Enter a day up to today");
        assertThat(ravi.get("/programme/measures/XX-99").status()).isEqualTo(404);
    }

    @Test
    void a_frozen_report_stays_when_its_rows_are_put_right() throws Exception {
        assertThat(ravi.post("/programme/measures/snapshots", Map.of("on", "2022-12-31", "name", " "))
                        .text())
                .contains("Give the frozen report a name.");
        Map<String, String> form = Map.of(
                "id", snapshot.toString(), "on", "2022-12-31", "border", "AS_IT_WAS", "name", "Board of January 2023");
        assertThat(ravi.post("/programme/measures/snapshots", form).path()).endsWith(snapshot.toString());
        ravi.post("/programme/measures/snapshots", form);
        UUID given = wrong("DONE", "BOOKED");
        try {
            String today = alone(Definitions.named("PX-05"), CASE_STUDIES, area(Border.AS_IT_WAS))
                    .value();
            assertThat(bean(Snapshots.class).figures(snapshot).values())
                    .filteredOn(one -> one.measure().equals("PX-05"))
                    .extracting(one -> Integer.parseInt(one.value()))
                    .containsExactly(Integer.parseInt(today) + 1);
            assertThat(ravi.get("/programme/measures/snapshots/" + snapshot).text())
                    .contains("Board of January 2023", "Changed", "Same", "Ravi Nair");
        } finally {
            owner().sql("update programme.training_session set status = 'DONE' where id = ?")
                    .param(given)
                    .update();
        }
        assertThat(ravi.get("/programme/measures/snapshots/" + snapshot).text()).doesNotContain(">Changed</td>");
        assertThat(ravi.get("/programme/measures").text()).containsOnlyOnce("<b>Board of January 2023</b>");
        assertThat(signedIn("beth.hart@icb.example")
                        .post("/programme/measures/snapshots", form)
                        .status())
                .as("Beth sees the measures and freezes none")
                .isEqualTo(404);
    }

    private UUID wrong(String was, String becomes) {
        return owner().sql("""
                        update programme.training_session set status = ?
                         where id = (select id from programme.training_session where topic = 'PROXY' and audience = 'GP_PRACTICE'
                                      and format = 'ONE_TO_ONE' and status = ? and held_on = (select max(held_on)
                                         from programme.training_session where topic = 'PROXY' and audience = 'GP_PRACTICE'
                                          and format = 'ONE_TO_ONE' and status = ? and held_on <= '2022-12-31') limit 1)
                        returning id
                        """).params(becomes, was, was).query(UUID.class).single();
    }

    @Test
    void the_board_paper_has_target_and_actual_by_month_and_words_of_who_agreed() throws Exception {
        String paper = ravi.get("/programme/measures/board-paper" + THEN).text();

        assertThat(paper)
                .contains("Support sessions on NHSmail: 534", "The broken line is the target: more than 500")
                .contains("A count from 1 to 4 is not shown.", "<blockquote>")
                .contains("Not counted yet");
        assertThat(ravi.get("/programme/measures/board-paper.csv" + THEN).text().lines())
                .contains("NM-01,1,Support sessions on NHSmail,2022-12-31,534,534,,more than 500");
    }

    @Test
    void outside_the_team_a_small_count_is_not_shown_and_no_share_gives_it_away() {
        assertThat(told("PX-01", 4, 4).words()).isEqualTo("fewer than 5");
        assertThat(told("PX-01", 5, 5).words()).isEqualTo("5");
        assertThat(told("PX-01", 0, 0).words()).isEqualTo("0");
        assertThat(told("PX-03", 3, 441))
                .extracting(Told::value, Told::numerator, Told::denominator, Told::made, Told::verdict)
                .containsExactly("fewer than 5", "", "", "", "");
        assertThat(told("PX-03", 438, 441).words()).isEqualTo("fewer than 5");
        assertThat(told("PX-03", 0, 3).words()).isEqualTo("fewer than 5");
        assertThat(told("PX-03", 220, 441).made()).isEqualTo("220 of 441");
        assertThat(new Told(counted("PX-01", 4, 4), false).words()).isEqualTo("4");
    }

    private static Told told(String id, long part, long whole) {
        return new Told(counted(id, part, whole), true);
    }

    private static Counted counted(String id, long part, long whole) {
        return new Counted(Definitions.named(id), CASE_STUDIES, new Figure(part, whole));
    }

    private Area area(Border border) {
        Areas areas = bean(Areas.class);
        return areas.of(areas.coded("QMM").orElseThrow().id(), border, CASE_STUDIES);
    }
}

package org.homeward.observations.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.homeward.Browser;
import org.homeward.Browser.Answer;
import org.homeward.HomewardTest;
import org.homeward.kernel.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mr Okafor's chart in the demo, as everybody sees it who may, and as nobody else does. */
class ChartJourneyTest extends HomewardTest {
    private static final String NURSE = "piotr.kowalski@beechwood.example";

    @Test
    void a_nurse_sees_two_weeks_and_this_morning() {
        Answer chart = signedIn(NURSE).get(okafor() + "?period=28d");

        assertThat(chart.status()).isEqualTo(200);
        assertThat(chart.text())
                .contains("OKAFOR", "Take a set", "sets in 28 days; highest 8 (high)")
                .contains("latest 24 breaths a minute (2 points)")
                .contains("Recorded by Piotr Kowalski, nurse, Beechwood House", "At least every")
                .contains("<title id=\"chart-score-title\">NEWS2, ");
    }

    @Test
    void a_gp_of_the_practice_sees_the_same_chart_and_takes_no_set() {
        Browser practice = visitors(Role.GP, "D82005").make("Dr Bell").signIn(browser());
        Answer chart = practice.get(okafor());

        assertThat(chart.status()).isEqualTo(200);
        assertThat(chart.text()).contains("OKAFOR", "highest").doesNotContain("Take a set", "/correction\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sam.reed@thelimes.example",
                "beth.hart@icb.example",
                "lena.park@holt.example",
                "omar.aziz@holtpharmacy.example",
                "iris.cole@icb.example"
            })
    void for_everybody_else_there_is_no_such_page_and_no_look_is_written(String email) {
        String chart = okafor();
        long before = looks();

        assertThat(signedIn(email).get(chart).status()).isEqualTo(404);
        assertThat(looks()).isEqualTo(before);
    }

    @Test
    void a_look_is_one_line_of_the_audit_log_with_the_period() {
        String chart = okafor();
        Browser nurse = signedIn(NURSE);
        long before = looks();

        nurse.get(chart + "?period=24h");

        assertThat(looks()).isEqualTo(before + 1);
        assertThat(owner().sql(
                                "select words from audit.entry where deed = 'LOOKED_AT_CHART' order by at desc, id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("24 hours");
    }

    @Test
    void any_days_can_be_asked_for_and_wrong_ones_come_back_with_words() {
        Browser nurse = signedIn(NURSE);

        assertThat(nurse.get(okafor() + "?from=2020-01-01&to=2020-01-31").text())
                .contains(
                        "1 Jan 2020 at 00:00 to 1 Feb 2020 at 00:00",
                        "No sets in these days. The latest set was taken on");
        Answer wrong = nurse.get(okafor() + "?from=2020-02-01&to=2020-01-31");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("The last day is before the first day", "value=\"2020-02-01\"");
    }

    @Test
    void somebody_who_does_not_exist_has_no_chart() {
        String nobody = okafor().replaceFirst("residents/[^/]+", "residents/" + UUID.randomUUID());

        assertThat(signedIn(NURSE).get(nobody).status()).isEqualTo(404);
    }

    private long looks() {
        return owner().sql("select count(*) from audit.entry where deed = 'LOOKED_AT_CHART'")
                .query(Long.class)
                .single();
    }

    /** The way to his chart, from the board. */
    private String okafor() {
        UUID home = owner().sql("select id from directory.organisation where ods_code = ?")
                .param(BEECHWOOD)
                .query(UUID.class)
                .single();
        String board = signedIn(NURSE).get("/homes/" + home + "/board").text();
        Matcher link = Pattern.compile("href=\"([^\"]+/observations)\">\\s*<b>[^<]*Okafor")
                .matcher(board);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}

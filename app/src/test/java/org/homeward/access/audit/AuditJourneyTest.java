package org.homeward.access.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.homeward.Browser;
import org.homeward.Browser.Answer;
import org.homeward.HomewardTest;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Role;
import org.junit.jupiter.api.Test;

/** Grace Bell, who manages Beechwood House, reads who looked at a resident. */
class AuditJourneyTest extends HomewardTest {
    private static final Pattern RESIDENT = Pattern.compile("/homes/[0-9a-f-]+/residents/[0-9a-f-]{36}(?=\")");
    private static final Pattern OLDER = Pattern.compile("href=\"([^\"]*)\" rel=\"next\"");

    @Test
    void a_look_at_a_resident_is_there_at_once_in_plain_words() {
        Browser manager = manager();
        String resident = resident(manager);
        visitor("Zadie Looks").signIn(browser()).get(resident);

        Answer log = manager.get(resident + "/audit");

        assertThat(log.status()).isEqualTo(200);
        assertThat(log.text())
                .contains("Zadie Looks, care assistant, Beechwood House")
                .contains("looked at the resident's page")
                .contains("href=\"" + resident + "\"");
    }

    @Test
    void reading_the_log_is_in_the_log() {
        Browser manager = manager();
        String resident = resident(manager);
        manager.get(resident + "/audit");

        assertThat(manager.get(resident + "/audit").text()).contains("read the audit log");
    }

    @Test
    void a_look_at_the_practices_list_is_in_the_log_of_the_home() {
        String gp = "Ivy Lists";
        Browser practice = visitors(Role.GP, "D82001").make(gp).signIn(browser());
        practice.get("/practices/" + visitors(Role.GP, "D82001").organisation() + "/caseload");

        assertThat(manager().get(home() + "/audit?who=ivy+lists").text())
                .contains(gp + ", GP, Holt Medical Practice")
                .contains("looked at the practice's list");
    }

    @Test
    void looks_changes_and_sign_ins_can_be_seen_apart() {
        Browser manager = manager();
        manager.get(home() + "/board");

        assertThat(manager.get(home() + "/audit?kind=LOOK").text())
                .contains("looked at")
                .doesNotContain(" signed in");
        assertThat(manager.get(home() + "/audit?kind=SIGN_IN").text())
                .contains("signed in")
                .doesNotContain("looked at the board");
    }

    @Test
    void a_day_long_ago_has_nothing_and_says_what_to_do() {
        Answer log = manager()
                .get(home() + "/audit?from=1&from-month=2&from-year=2020&until=2&until-month=2&until-year=2020");

        assertThat(log.status()).isEqualTo(200);
        assertThat(log.text()).contains("Nothing fits");
    }

    @Test
    void a_day_that_is_none_is_refused_with_words() {
        Answer log = manager().get(home() + "/audit?from=31&from-month=2&from-year=2026");

        assertThat(log.status()).isEqualTo(422);
        assertThat(log.text()).contains("Type a day, a month and a year");
    }

    @Test
    void older_entries_follow_without_a_gap_and_keep_the_question() {
        Browser manager = manager();
        Browser carer = visitor("Fifty Boards").signIn(browser());
        for (int look = 0; look < 60; look++) {
            carer.get(home() + "/board");
        }
        Answer newest = manager.get(home() + "/audit?who=Fifty+Boards&kind=LOOK");
        Answer older = manager.get(older(newest));

        assertThat(rows(newest)).isEqualTo(50);
        assertThat(rows(older))
                .as("the rest, and the board that signing in led to")
                .isEqualTo(11);
        assertThat(older.text()).contains("The newest entries").doesNotContain("Grace Bell");
    }

    @Test
    void the_sheet_holds_everything_and_runs_nothing() {
        Browser manager = manager();
        String evil = "=HYPERLINK(1)";
        visitor("Types Formulas").signIn(browser()).get(home() + "/residents?q=%3DHYPERLINK(1)");

        Answer sheet = manager.get(home() + "/audit.csv?who=Types+Formulas");

        assertThat(sheet.contentType()).startsWith("text/csv");
        assertThat(sheet.text())
                .startsWith("\uFEFFWhen,UTC,Who,What they did,About,More")
                .contains("'" + evil)
                .doesNotContain("," + evil);
        assertThat(manager.get(home() + "/audit?who=registered+manager").text()).contains("downloaded as CSV");
    }

    @Test
    void a_question_that_is_not_understood_has_no_sheet() {
        assertThat(manager().get(home() + "/audit.csv?from=99").status()).isEqualTo(404);
    }

    @Test
    void a_resident_of_another_home_has_no_log_here() {
        Browser elsewhere = visitors(Role.REGISTERED_MANAGER, THE_LIMES)
                .make("Sam Elsewhere")
                .signIn(browser());
        String resident = resident(manager());

        assertThat(elsewhere.get(resident + "/audit").status()).isEqualTo(404);
    }

    @Test
    void what_anybody_wrote_is_shown_and_not_run() {
        visitor("Writes Script").signIn(browser()).get(home() + "/residents?q=%3Cscript%3Ealert(1)%3C/script%3E");

        assertThat(manager().get(home() + "/audit?who=Writes+Script").text())
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert(1)");
    }

    private Browser manager() {
        return visitors(Role.REGISTERED_MANAGER, BEECHWOOD).make("Grace Reads").signIn(browser());
    }

    private String home() {
        return "/homes/"
                + new HomeId(visitors(Role.NURSE, BEECHWOOD).organisation().value());
    }

    private String resident(Browser manager) {
        Matcher found = RESIDENT.matcher(manager.get(home() + "/residents").text());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private static String older(Answer page) {
        Matcher link = OLDER.matcher(page.text());
        assertThat(link.find()).as("a link to older entries").isTrue();
        return link.group(1).replace("&amp;", "&");
    }

    private static long rows(Answer page) {
        return Pattern.compile("Fifty Boards, care assistant")
                .matcher(page.text())
                .results()
                .count();
    }
}

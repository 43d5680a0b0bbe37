package org.homeward.dspt.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.homeward.Browser;
import org.homeward.Browser.Answer;
import org.homeward.HomewardTest;
import org.homeward.Prose;
import org.homeward.directory.Directory;
import org.homeward.dspt.Compliance;
import org.homeward.dspt.Dspt;
import org.homeward.dspt.Level;
import org.homeward.dspt.Rule;
import org.homeward.kernel.London;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Beth imports the week of the demo and sees what it changed; Ravi opens the number. What is taken in is taken out again. */
class DsptPagesTest extends HomewardTest {
    private static final String FACILITATOR = "beth.hart@icb.example";
    private static final String MANAGER = "ravi.nair@icb.example";
    private static final Map<String, String> CHECK = Map.of("check", "yes");
    private static final LocalDate TODAY = London.day(java.time.Instant.now());

    @AfterEach
    void putBack() {
        owner().sql("""
                        delete from dspt.location_status where file_id in (select id from dspt.status_file where taken_by like 'Beth Hart%');
                        delete from dspt.rejected_row where file_id in (select id from dspt.status_file where taken_by like 'Beth Hart%');
                        delete from dspt.status_file where taken_by like 'Beth Hart%';
                        delete from dspt.undone_file where taken_by like 'Beth Hart%';
                        """).update();
    }

    @Test
    void a_facilitator_checks_the_sample_week_then_imports_it_and_sees_three_homes_newly_at_risk() {
        Browser beth = signedIn(FACILITATOR);
        byte[] week = bean(SampleWeek.class).workbook();
        String name = bean(SampleWeek.class).fileName();
        int before = national().numerator();

        assertThat(beth.get("/dspt/imports").text()).contains("Get a sample week of the demo");
        assertThat(beth.get("/dspt/imports/sample").status()).isEqualTo(200);
        beth.get("/dspt/imports/new");
        Answer checked = beth.upload("/dspt/imports", CHECK, "../" + name, week);
        assertThat(checked.text())
                .contains("Checked, nothing kept yet", "Would count no more")
                .doesNotContain("../");
        assertThat(Prose.of(checked.text()).tooHard()).isEmpty();
        assertThat(national().numerator()).isEqualTo(before);

        beth.get("/dspt/imports/new");
        Answer kept = beth.upload("/dspt/imports", Map.of(), name, week);
        assertThat(kept.path()).startsWith("/dspt/imports/");
        assertThat(kept.text())
                .contains(
                        "3 homes are newly at risk",
                        "newly compliant",
                        "Approaching Standards",
                        "Beth Hart, ICB facilitator");
        assertThat(Prose.of(kept.text()).tooHard()).isEmpty();
        int risen = Integer.parseInt(first(kept.text(), "id=\"compliant\">(\\d) home"));
        assertThat(national().numerator()).isEqualTo(before - 3 + risen);
        assertThat(owner().sql("select count(*) from audit.entry where deed = 'IMPORTED_DSPT' and words like ?")
                        .param(name + "%")
                        .query(Long.class)
                        .single())
                .isPositive();

        beth.get("/dspt/imports/new");
        Answer again = beth.upload("/dspt/imports", Map.of(), "again.xlsx", week);
        assertThat(again.text()).contains("Nothing to change: this very file is here already");

        assertThat(kept.text()).doesNotContain("Take this file back");
        assertThat(beth.get(kept.path() + "/undoing").status()).isEqualTo(404);
        takenBackByTheManager(kept.path(), name);
        assertThat(national().numerator()).isEqualTo(before);
    }

    private void takenBackByTheManager(String file, String name) {
        Browser ravi = signedIn(MANAGER);
        assertThat(ravi.get(file).text()).contains("Take this file back");
        assertThat(ravi.get(file + "/undoing").text()).contains("Why do you take it back?");
        assertThat(ravi.post(file + "/undoing", Map.of()).text()).contains("Choose why you take it back");
        Answer list = ravi.post(file + "/undoing", Map.of("reason", "WRONG_FILE"));
        assertThat(list.path()).isEqualTo("/dspt/imports");
        assertThat(list.text())
                .contains(
                        "Files that were taken back",
                        name,
                        "It was the wrong file",
                        "Ravi Nair, ICB programme manager");
        assertThat(Prose.of(list.text()).tooHard()).isEmpty();
        assertThat(ravi.get(file).status()).isEqualTo(404);
    }

    @Test
    void a_programme_manager_opens_the_share_down_to_the_homes_behind_it() {
        Browser ravi = signedIn(MANAGER);
        Compliance national = national();

        Answer front = ravi.get("/dspt");
        assertThat(front.text())
                .contains("National rule", "By provider", "Current edition only", national.words(), "North Norfolk");
        Answer behind = ravi.get("/dspt/homes?rule=NATIONAL&which=COUNT&on=" + TODAY);
        assertThat(behind.text())
                .contains("%,d homes, on %s".formatted(national.numerator(), London.words(TODAY)), "Beechwood House")
                .doesNotContain("The Limes");
        Answer csv = ravi.get("/dspt/homes.csv?rule=NATIONAL&which=COUNT&on=" + TODAY);
        assertThat(csv.text().lines().skip(1)).hasSize(national.numerator());
        assertThat(csv.text().lines().skip(1)).allMatch(line -> line.contains(",yes,"));
        assertThat(ravi.get("/dspt/homes.csv?rule=NATIONAL&which=NOT&on=" + TODAY)
                        .text())
                .contains("The Limes", "Approaching Standards")
                .doesNotContain("Beechwood House");
        assertThat(ravi.get("/dspt?day=31&day-month=12&day-year=2022").text())
                .contains("on 31 Dec 2022", "The newest file then was as at 31 Oct 2022");
        assertThat(ravi.get("/dspt/providers?which=ALL").text()).contains("providers count");
        assertThat(ravi.get("/dspt/deadlines").text()).contains("days left", "Do not count", "All homes");
        assertThat(ravi.get("/dspt/homes?rule=nonsense&which=x&place=y&on=z&lapses=0&page=0")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void one_home_has_its_history_and_what_is_left_of_its_time() {
        UUID beechwood =
                bean(Directory.class).findByOds(BEECHWOOD).orElseThrow().id();
        Answer page = signedIn(FACILITATOR).get("/dspt/homes/" + beechwood);

        assertThat(page.text())
                .contains("Beechwood House: DSPT", "days left", "20/21 Standards Met", "It is of the previous edition");
        assertThat(Prose.of(page.text()).tooHard()).isEmpty();
        assertThat(signedIn(FACILITATOR).get("/dspt/homes/" + UUID.randomUUID()).status())
                .isEqualTo(404);
    }

    @Test
    void the_homes_of_the_demo_count_as_the_case_study_says_on_each_day_that_matters() {
        UUID icb = bean(Directory.class).findByOds("QMM").orElseThrow().id();
        List<LocalDate> days = List.of(
                LocalDate.of(2022, 12, 31),
                LocalDate.of(2023, 6, 30),
                LocalDate.of(2024, 6, 30),
                LocalDate.of(2025, 6, 30),
                TODAY);

        List<Compliance> figures = days.stream()
                .map(day -> bean(Dspt.class).complianceOf(icb, day, Rule.NATIONAL))
                .toList();

        int homes = figures.getFirst().denominator();
        assertThat(figures)
                .allSatisfy(figure -> assertThat(figure.denominator()).isEqualTo(homes));
        assertThat(figures).allSatisfy(figure -> assertThat(figure.numerator()).isEqualTo(homes == 441 ? 341 : 7));
        assertThat(bean(Dspt.class)
                        .statusOf(
                                bean(Directory.class)
                                        .findByOds(THE_LIMES)
                                        .orElseThrow()
                                        .id(),
                                TODAY)
                        .orElseThrow()
                        .level())
                .isEqualTo(Level.APPROACHING);
    }

    @Test
    void a_file_that_cannot_be_used_comes_back_with_the_form_and_nobody_else_gets_there() {
        Browser beth = signedIn(FACILITATOR);
        beth.get("/dspt/imports/new");
        Answer refused =
                beth.upload("/dspt/imports", CHECK, "a 2026-11-20.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("This is not the DSPT workbook");
        assertThat(beth.upload("/dspt/imports", Map.of("day", "40"), "a.csv", new byte[] {1})
                        .text())
                .contains("Type a real day");
        for (String email :
                new String[] {"grace.bell@beechwood.example", "nadia.shah@holt.example", "iris.cole@icb.example"}) {
            assertThat(signedIn(email).get("/dspt").status()).as(email).isEqualTo(404);
        }
    }

    private Compliance national() {
        UUID icb = bean(Directory.class).findByOds("QMM").orElseThrow().id();
        return bean(Dspt.class).complianceOf(icb, TODAY, Rule.NATIONAL);
    }

    private static String first(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .findFirst()
                .map(found -> found.group(1))
                .orElse("0");
    }
}

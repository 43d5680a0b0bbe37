package org.homeward.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.homeward.Axe;
import org.homeward.Browser;
import org.homeward.Visitor;
import org.homeward.access.People;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.Role;
import org.homeward.observations.Sittings;
import org.homeward.training.Hands;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Somebody new is trained: a session, who came, an assessment of each part, and five sets that a colleague watches. */
class TrainedTest extends JourneyTest {
    private static final String HALL = "The hall of Cara's session";
    private static final List<String> PARTS = List.of("Signs of change", "Vital signs", "Escalation with NEWS2");

    /** The list of sessions is everybody's. */
    @AfterEach
    void endTheSession() {
        begin("timestamp '2020-01-01'");
    }

    @Test
    void cara_is_watched_five_times_and_counts_as_trained_when_she_came_and_passed_all_three_parts() {
        Place elm = home("Elm Lodge");
        Person finch = resident(elm, "Finch");
        Visitor cara = visitors(Role.CARE_ASSISTANT, elm.ods()).make("Cara Jones");
        Visitor joan = visitors(Role.SENIOR_CARER, elm.ods()).make("Joan Park");
        Browser office =
                visitors(Role.REGISTERED_MANAGER, elm.ods()).make("Grace Hill").signIn(browser());
        String training = "/homes/" + elm.id() + "/training";
        passed(office, training + "/people/" + joan.person());
        Tablet grace = tablet().with(office.session());

        Tablet carer = tablet().with(cara.signIn(browser()).session());
        carer.open(finch.path() + "/observations/new");
        assertThat(carer.page().locator("[data-grounding]")).containsText("So far: 0 of 5");
        carer.take(Readings.WELL);
        carer.page().selectOption("#watcher", joan.person().toString());
        carer.button("Save who watched").click();
        assertThat(carer.page().locator("main")).containsText("Joan Park, senior carer watched this set");
        grace.open(training);
        assertThat(row(grace)).containsText("1 of 5");
        watchFourMore(finch, cara, joan);

        plan(tabletOf(BETH));
        grace.open(training);
        grace.link(HALL).click();
        grace.page().selectOption("#person", cara.person().toString());
        grace.button("Book a place").click();
        begin("now() - interval '1 hour'");
        grace.open(training);
        assertThat(grace.page().locator("main")).containsText("Say who came");
        grace.link(HALL).click();
        grace.page().click("button:has-text('Came')");
        grace.link("Write down the assessment").click();
        PARTS.forEach(part -> assess(grace, part));
        assertThat(Axe.violations(grace.page())).isEmpty();

        carer.open(finch.path() + "/observations/new");
        assertThat(carer.page().locator("[data-grounding]")).hasCount(0);
        grace.open(training);
        assertThat(row(grace)).containsText("not needed");
        assertThat(row(grace).locator("td").nth(PARTS.size())).hasText("trained");
    }

    private static void plan(Tablet beth) {
        beth.open("/training/sessions/new");
        PARTS.forEach(part -> beth.page().getByLabel(part).check());
        LocalDate day = LocalDate.now(org.homeward.kernel.London.ZONE).plusDays(2);
        beth.field("Day").fill(String.valueOf(day.getDayOfMonth()));
        beth.field("Month").fill(String.valueOf(day.getMonthValue()));
        beth.field("Year").fill(String.valueOf(day.getYear()));
        beth.field("When does it begin?").fill("14:30");
        beth.field("Where?").fill(HALL);
        beth.field("How many can come?").fill("4");
        beth.button("Put it in the list of each home").click();
        assertThat(beth.page().locator("main")).containsText("No home has booked yet");
    }

    private static void assess(Tablet grace, String part) {
        grace.page()
                .getByLabel(part, new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true))
                .check();
        grace.field("Passed").check();
        grace.field("Who watched and decided?").fill("Beth Hart, ICB");
        grace.button("Write it down").click();
        assertThat(grace.page().locator("main li").filter(named(part)).first()).containsText("By Beth Hart, ICB.");
    }

    private static Locator row(Tablet grace) {
        return grace.page().locator("tbody tr").filter(named("Cara Jones"));
    }

    private static Locator.FilterOptions named(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    private static void passed(Browser office, String person) {
        office.get(person);
        LocalDate day = LocalDate.now(org.homeward.kernel.London.ZONE);
        office.post(
                person + "/assessments",
                Map.of(
                        "part",
                        "VITAL_SIGNS",
                        "result",
                        "passed",
                        "assessor",
                        "Beth Hart, ICB",
                        "on",
                        String.valueOf(day.getDayOfMonth()),
                        "on-month",
                        String.valueOf(day.getMonthValue()),
                        "on-year",
                        String.valueOf(day.getYear())));
    }

    private void watchFourMore(Person who, Visitor cara, Visitor joan) {
        Actor carer = bean(People.class).actor(cara.person()).orElseThrow();
        Hands.Watcher watcher = new Hands.Watcher(joan.person(), "Joan Park, senior carer");
        for (int set = 2; set <= 5; set++) {
            Hands.Taken taken =
                    new Hands.Taken(who.home(), saved(carer, who, Sittings.WELL).id(), who.id());
            Acting.as(carer, () -> bean(Hands.class).watched(taken, watcher));
        }
    }

    private void begin(String at) {
        owner().sql("update training.session set begins_at = " + at + " where place = ?")
                .param(HALL)
                .update();
    }
}

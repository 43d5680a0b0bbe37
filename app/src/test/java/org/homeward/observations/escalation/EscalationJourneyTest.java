package org.homeward.observations.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.homeward.Browser;
import org.homeward.Browser.Answer;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Ids;
import org.homeward.kernel.London;
import org.homeward.kernel.Role;
import org.homeward.observations.LodgeTest;
import org.homeward.observations.ObservedSet;
import org.homeward.observations.Sittings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** HZ-07 and HZ-08: from a raised score to its end, as the home, the practice and 111 meet it. */
class EscalationJourneyTest extends LodgeTest {
    @SuppressWarnings("NullAway.Init")
    private Place home;

    @SuppressWarnings("NullAway.Init")
    private Place practice;

    @SuppressWarnings("NullAway.Init")
    private Person ada;

    private String path = "";

    @BeforeEach
    void admit() {
        home = home("Elm Lodge");
        practice = organisation("gp-practice", "Holt Medical Practice");
        ada = resident(home, "Finch", practice);
    }

    @Test
    void a_carer_calls_and_writes_down_who_took_it_on_and_a_senior_says_how_it_ended() {
        ObservedSet set = saved(nurse(home), ada, Sittings.scoring(6));
        Browser carer = staff(Role.CARE_ASSISTANT, "Cara Jones");
        Answer page = carer.get(ada.path() + "/observations/" + set.id());
        assertThat(page.text())
                .contains("Nobody has answered yet, 0 min")
                .contains("Not agreed yet: default guide")
                .contains("href=\"" + path() + "\"");
        assertThat(carer.get("/homes/" + home.home() + "/board").text())
                .contains("Nobody has answered yet, 0 min")
                .contains("href=\"" + path() + "\"");

        Answer called = carer.post(path() + "/calls", Map.of("kind", "NO_ANSWER"));

        assertThat(called.path()).isEqualTo(path());
        assertThat(called.text()).contains("no answer").contains("Cara Jones, care assistant");
        assertThat(carer.post(path() + "/calls", Map.of("kind", "ACKNOWLEDGED")).text())
                .contains("Write the name of who said it.");
        assertThat(carer.post(path() + "/calls", Map.of("kind", "ADVICE", "who", "Dr Shah"))
                        .text())
                .contains("Write what was said.");
        assertThat(carer.post(path() + "/calls", Map.of("kind", "ACKNOWLEDGED", "who", "Dr <Shah>"))
                        .text())
                .contains("Dr &lt;Shah&gt; took it on at");
        assertThat(carer.post(
                                path() + "/calls",
                                Map.of("kind", "ADVICE", "who", "Dr Shah", "words", "Fluids, ring again at 12"))
                        .text())
                .contains("Advice from Dr Shah: Fluids, ring again at 12")
                .contains("Nobody has said how it ended")
                .doesNotContain("How did it end?");
        assertThat(carer.post(path() + "/ending", Map.of("outcome", "STAYED")).status())
                .isEqualTo(404);

        Browser senior = staff(Role.SENIOR_CARER, "Joan Miller");
        assertThat(senior.get(path()).text()).contains("How did it end?");
        Map<String, String> end = new HashMap<>(Map.of("seen", set.id().toString()));
        assertThat(senior.post(path() + "/ending", end).text()).contains("Choose how it ended.");
        end.putAll(Map.of("outcome", "STAYED", "more", "drinking again"));
        assertThat(senior.post(path() + "/ending", Map.of("outcome", "STAYED")).text())
                .contains("Something new came in meanwhile");
        assertThat(senior.post(path() + "/ending", end).text())
                .contains("Ended by Joan Miller, senior carer")
                .contains("Stays here, the advice was followed: drinking again")
                .doesNotContain("What to do now");
        assertThat(senior.get("/homes/" + home.home() + "/board").text())
                .doesNotContain("Nobody has said how it ended");
        assertThat(deeds(ada))
                .contains(
                        "OPENED_ESCALATION",
                        "LOOKED_AT_ESCALATION",
                        "CALLED_FOR_HELP",
                        "ANSWERED_ESCALATION",
                        "ENDED_ESCALATION");
    }

    @Test
    void what_to_say_is_filled_from_the_record_and_silenced_by_no_cpr_decision() {
        savedAt(nurse(home), ada, Sittings.scoring(2), Instant.now().minusSeconds(3600));
        saved(nurse(home), ada, Sittings.scoring(7));

        assertThat(staff(Role.CARE_ASSISTANT, "Cara Jones").get(path()).text())
                .contains("Ring <b>999</b>")
                .contains("I am Cara Jones, care assistant, calling from Elm Lodge")
                .contains("Ada Finch, born 3 Mar 1938 (")
                .contains("Somebody is to answer now.")
                .contains("The signed paper is here: not recorded.")
                .contains("NEWS2 is 7 on scale 1. What is usual is not known.")
                .contains("temperature 38.5 °C")
                .contains("not for CPR. All other care goes on")
                .contains("Allergies: not recorded")
                .contains("Scores before: 2 on ");
    }

    @Test
    void what_to_say_is_kept_as_it_was_and_nobody_is_told_that_it_was_sent() {
        saved(nurse(home), ada, Sittings.scoring(6));
        Browser carer = staff(Role.CARE_ASSISTANT, "Cara Jones");
        assertThat(carer.get(path()).text()).contains("Nothing is connected yet that could send this.");

        Answer kept = carer.post(path() + "/sbards", Map.of());

        assertThat(kept.path()).isEqualTo(path());
        assertThat(kept.text())
                .containsPattern("What to say, kept ready for (the practice|NHS 111)\\. Not sent")
                .containsPattern("S: Situation\nI am Cara Jones, care assistant, calling from Elm Lodge")
                .contains("Nobody has answered yet");
        Browser gp = visitors(Role.GP, practice.ods()).make("Nadia Shah").signIn(browser());
        assertThat(gp.get(path()).text()).contains("kept ready for").contains("S: Situation\nI am Cara Jones");
        assertThat(gp.post(path() + "/sbards", Map.of()).status()).isEqualTo(404);
        assertThat(deeds(ada)).contains("CALLED_FOR_HELP");
    }

    @Test
    void the_persons_gp_takes_it_on_in_their_own_name_and_no_other_practice_can() {
        saved(nurse(home), ada, Sittings.scoring(6));
        Browser gp = visitors(Role.GP, practice.ods()).make("Nadia Shah").signIn(browser());
        assertThat(gp.get("/practices/" + practice.id() + "/caseload").text())
                .contains("Nobody has answered yet")
                .contains("href=\"" + path() + "\"");
        assertThat(gp.get(path()).text()).contains("I take it on").doesNotContain("How did it end?");

        Answer taken = gp.post(path() + "/answers", Map.of("kind", "ACKNOWLEDGED", "who", "Somebody else"));

        assertThat(taken.text()).contains("Nadia Shah, GP").doesNotContain("Somebody else");
        assertThat(gp.post(path() + "/answers", Map.of("kind", "CALLED")).status())
                .isEqualTo(422);
        assertThat(gp.post(path() + "/calls", Map.of("kind", "CALLED")).status())
                .isEqualTo(404);
        assertThat(staff(Role.CARE_ASSISTANT, "Cara Jones")
                        .get("/homes/" + home.home() + "/board")
                        .text())
                .contains("took it on at");

        Place other = organisation("gp-practice", "Cromer");
        Browser stranger = visitors(Role.GP, other.ods()).make("Eve Strange").signIn(browser());
        assertThat(stranger.get(path()).status()).isEqualTo(404);
        assertThat(stranger.post(path() + "/answers", Map.of("kind", "ACKNOWLEDGED"))
                        .status())
                .isEqualTo(404);
        Browser otherHome = visitors(Role.SENIOR_CARER, home("Oak Court").ods())
                .make("Eve Far")
                .signIn(browser());
        assertThat(otherHome.get(path()).status()).isEqualTo(404);
        assertThat(otherHome.post(path() + "/calls", Map.of("kind", "CALLED")).status())
                .isEqualTo(404);
    }

    @Test
    void who_answers_for_111_takes_it_on_in_a_home_that_is_opened() {
        Place service = organisation("out-of-hours", "Night Service");
        link(service, "covered-by-111");
        saved(nurse(home), ada, Sittings.scoring(6));
        Browser clinician = visitors(Role.OUT_OF_HOURS_CLINICIAN, service.ods())
                .make("Olu Night")
                .signIn(browser());
        assertThat(clinician.get(path()).status()).isEqualTo(404);
        assertThat(clinician
                        .post(path() + "/answers", Map.of("kind", "ACKNOWLEDGED"))
                        .status())
                .isEqualTo(404);

        Answer opened = clinician.post("/homes/" + home.home() + "/opening", Map.of("reason", "Rang about a fall"));

        assertThat(opened.text()).contains("Nobody has answered yet").contains("href=\"" + path() + "\"");
        assertThat(clinician
                        .post(path() + "/answers", Map.of("kind", "ACKNOWLEDGED"))
                        .text())
                .contains("Olu Night, 111 clinician, Night Service")
                .contains("took it on at");
        assertThat(clinician.post(path() + "/calls", Map.of("kind", "CALLED")).status())
                .isEqualTo(404);
        assertThat(clinician
                        .post(path() + "/ending", Map.of("outcome", "STAYED"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_home_writes_its_protocol_and_it_counts_when_the_practice_has_signed() {
        link(practice, "served-by-practice");
        Instant taken = saved(nurse(home), ada, Sittings.newlyConfused()).takenAt();
        Browser manager = staff(Role.REGISTERED_MANAGER, "Grace Bell");
        String protocols = "/homes/" + home.home() + "/protocols";
        assertThat(manager.get(protocols).text())
                .contains("Holt Medical Practice")
                .contains("Not agreed yet");
        String here = protocols + "/" + practice.id();
        assertThat(manager.post(here, Map.of("practice-number", "01632 960001")).text())
                .contains("Fill this in: somebody will need it at night.");
        Map<String, String> typed = typed();
        typed.put("HIGH-answer", "16");
        assertThat(manager.post(here, typed).text()).contains("A high score waits 15 minutes at most.");

        Answer written = manager.post(here, typed());

        assertThat(written.text()).contains("Version 1 waits for the practice.").contains("01632 960001");
        assertThat(manager.get(path()).text())
                .contains("Not agreed yet: default guide")
                .contains("01632 96000")
                .contains("the deputy is told: Joan Miller on 01632 960002");
        assertThat(manager.post(here + "/signature", Map.of("register", "1234567"))
                        .status())
                .isEqualTo(404);
        Browser gp = visitors(Role.GP, practice.ods()).make("Nadia Shah").signIn(browser());
        Answer offered = gp.get(here);
        assertThat(offered.text()).contains("I agree with version 1").doesNotContain("Write a new version");
        assertThat(gp.post(here + "/days", Map.of("on", today())).status()).isEqualTo(404);
        Map<String, String> agreement = new HashMap<>(Map.of(
                "register", "1234567", "review", LocalDate.now().plusMonths(6).toString()));
        assertThat(gp.post(here + "/signature", agreement).text()).contains("The home has changed it meanwhile");
        agreement.put("version", version(offered));
        assertThat(gp.post(here + "/signature", Map.of("register", "12")).text())
                .contains("7 digits of your GMC number")
                .contains("within the next 2 years");

        assertThat(gp.post(here + "/signature", agreement).text()).contains("Agreed with Nadia Shah, GP");

        assertThat(manager.get(path()).text()).contains("Agreed with Nadia Shah, GP");
        assertThat(manager.get("/homes/" + home.home() + "/board").text())
                .as("the agreement asks for a set after 10 minutes, the guide after 15")
                .contains("due by " + London.clock(taken.plus(Duration.ofMinutes(10))));
        Protocol counts = Acting.as(
                nurse(home),
                () -> bean(Protocols.class).of(home.home(), new org.homeward.kernel.OrganisationId(practice.id())));
        assertThat(counts.ladder(org.homeward.clinical.guide.GuideRow.SINGLE_THREE)
                        .answer())
                .isEqualTo(Duration.ofMinutes(40));
        assertThat(deeds(home)).contains("WROTE_PROTOCOL", "SIGNED_PROTOCOL");
        Browser other = visitors(Role.GP, organisation("gp-practice", "Cromer").ods())
                .make("Eve Strange")
                .signIn(browser());
        assertThat(other.get(here).status()).isEqualTo(404);
        assertThat(other.post(here + "/signature", agreement).status()).isEqualTo(404);
    }

    /** HZ-32. */
    @Test
    void on_a_day_on_which_the_practice_is_closed_the_other_number_is_rung() {
        link(practice, "served-by-practice");
        Browser manager = staff(Role.REGISTERED_MANAGER, "Grace Bell");
        String here = "/homes/" + home.home() + "/protocols/" + practice.id();
        manager.get(here);
        Map<String, String> always = typed();
        always.put("opens", "00:00");
        always.put("closes", "23:59");
        manager.post(here, always);
        assertThat(manager.post(here + "/days", Map.of("on", "2020-01-01")).text())
                .contains("Choose a day from today on");
        assertThat(manager.post(here + "/days", Map.of("on", today(), "on-opens", "12:00"))
                        .text())
                .contains("Leave both empty if it is closed all day.");
        manager.post(here + "/days", Map.of("on", today(), "on-opens", "00:00", "on-closes", "23:59"));
        saved(nurse(home), ada, Sittings.scoring(6));
        assertThat(manager.get(path()).text()).contains("the practice is open");

        Answer closed = manager.post(here + "/days", Map.of("on", today()));

        assertThat(closed.text()).contains(London.words(LocalDate.now(London.ZONE)) + ": closed all day");
        assertThat(manager.get(path()).text())
                .contains(", a day with other hours: the practice is closed")
                .contains("01632 960009");
        assertThat(manager.post(here + "/days/" + today() + "/ending", Map.of()).text())
                .doesNotContain("closed all day</li>")
                .doesNotContain("Other hours of the practice");
    }

    private static String today() {
        return LocalDate.now(London.ZONE).toString();
    }

    private static Map<String, String> typed() {
        Map<String, String> typed = new HashMap<>(Map.of(
                "practice-number", "01632 960001",
                "opens", "08:00",
                "closes", "18:30",
                "service", "NHS 111",
                "service-number", "01632 960009",
                "deputy", "Joan Miller",
                "deputy-number", "01632 960002",
                "manager", "Grace Bell",
                "manager-number", "01632 960003"));
        minutes(typed, "HIGH", 0, 30, 5, 10, 15, 10);
        minutes(typed, "MEDIUM", 15, 60, 15, 30, 45, 10);
        minutes(typed, "SINGLE_THREE", 40, 90, 40, 60, 80, 20);
        return typed;
    }

    private static void minutes(Map<String, String> typed, String row, int... minutes) {
        String[] names = {"answer", "decision", "deputy", "service", "manager", "set"};
        for (int name = 0; name < names.length; name++) {
            typed.put(row + "-" + names[name], String.valueOf(minutes[name]));
        }
    }

    private static String version(Answer page) {
        var found = java.util.regex.Pattern.compile("name=\"version\" value=\"([^\"]+)\"")
                .matcher(page.text());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private void link(Place to, String kind) {
        owner().sql("""
                        insert into directory.link (id, from_organisation, to_organisation, kind, starts_on, method)
                        values (?, ?, ?, ?, '2024-01-01', 'person')
                        """)
                .param(Ids.next())
                .param(home.id())
                .param(to.id())
                .param(kind)
                .update();
    }

    private Browser staff(Role role, String name) {
        return visitors(role, home.ods()).make(name).signIn(browser());
    }

    /** Of the one that is open when it is first asked for. */
    private String path() {
        if (path.isEmpty()) {
            path = Acting.as(nurse(home), () -> bean(Escalations.class).open(ada.home(), ada.id()))
                    .orElseThrow()
                    .path();
        }
        return path;
    }
}

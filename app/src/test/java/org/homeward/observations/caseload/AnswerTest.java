package org.homeward.observations.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.homeward.Browser;
import org.homeward.Browser.Answer;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.Ids;
import org.homeward.kernel.Role;
import org.homeward.observations.AnswerLog;
import org.homeward.observations.Answered;
import org.homeward.observations.LodgeTest;
import org.homeward.observations.Sittings;
import org.homeward.observations.escalation.Escalations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** HZ-07 and HZ-08: from the practice's list to what was done, as the practice, the home and 111 see it. */
class AnswerTest extends LodgeTest {
    @SuppressWarnings("NullAway.Init")
    private Place home;

    @SuppressWarnings("NullAway.Init")
    private Place practice;

    @SuppressWarnings("NullAway.Init")
    private Person ada;

    @BeforeEach
    void admit() {
        home = home("Elm Lodge");
        practice = organisation("gp-practice", "Elm Surgery");
        ada = resident(home, "Finch", practice);
    }

    @Test
    void who_takes_somebody_on_from_the_list_has_answered_the_open_call_and_the_home_sees_it() {
        saved(nurse(home), ada, Sittings.scoring(6));
        Browser nadia = gp("Nadia Shah");
        assertThat(list(nadia))
                .contains("1 resident in 1 home needs a look")
                .contains("Medium score")
                .contains("Waiting 0 min")
                .contains("chart-spark");

        Answer taken = nadia.post(ada.path() + "/answer/taking", Map.of("seen", "0"));

        assertThat(taken.path()).isEqualTo("/practices/" + practice.id() + "/caseload");
        assertThat(taken.text())
                .contains("Nadia Shah took it on, just now")
                .contains("advice due by")
                .doesNotContain("I take it on");
        assertThat(carer().get("/homes/" + home.home() + "/board").text())
                .contains("Nadia Shah, GP")
                .contains("took it on");
        assertThat(deeds(ada)).contains("TOOK_ON", "ANSWERED_ESCALATION");
        assertThat(steps()).containsExactly("RAISED", "ACKNOWLEDGED");
    }

    @Test
    void who_answers_the_call_on_its_own_page_has_the_resident_on_the_list_too() {
        saved(nurse(home), ada, Sittings.scoring(6));
        Browser nadia = gp("Nadia Shah");
        String call = Acting.as(nurse(home), () -> bean(Escalations.class).open(ada.home(), ada.id()))
                .orElseThrow()
                .path();

        nadia.post(call + "/answers", Map.of("kind", "ACKNOWLEDGED"));

        assertThat(list(gp("Sam Okafor"))).contains("Nadia Shah took it on, just now");
        assertThat(log())
                .singleElement()
                .satisfies(answer -> assertThat(answer.taken().by()).startsWith("Nadia Shah, GP"));
    }

    @Test
    void what_was_done_is_told_to_the_home_stops_the_clock_and_leaves_the_top_of_the_list() {
        saved(nurse(home), ada, Sittings.scoring(6));
        Browser nadia = gp("Nadia Shah");
        nadia.post(ada.path() + "/answer/taking", Map.of("seen", "0"));
        assertThat(nadia.post(ada.path() + "/answer/outcome", Map.of("seen", "0"))
                        .text())
                .contains("Choose what you did.")
                .contains("Choose yes or no.")
                .contains("If you do not know, say so.");
        Map<String, String> done = outcome();
        done.put("words", "");
        assertThat(nadia.post(ada.path() + "/answer/outcome", done).text())
                .contains("Write what the home is to do now.");

        Answer written = nadia.post(ada.path() + "/answer/outcome", outcome());

        assertThat(written.path()).isEqualTo("/practices/" + practice.id() + "/caseload");
        assertThat(written.text())
                .contains("Nobody needs a look now")
                .contains("Answered, and not over yet")
                .contains("Nadia Shah, just now: A telephone call: more fluids, &lt;ring&gt; at 18:00");
        assertThat(carer().get("/homes/" + home.home() + "/board").text())
                .contains("A telephone call: more fluids, &lt;ring&gt; at 18:00");
        assertThat(carer().get(ada.path() + "/observations").text())
                .contains("What clinicians have answered")
                .contains("A telephone call: more fluids, &lt;ring&gt; at 18:00");
        assertThat(steps()).containsExactly("RAISED", "ACKNOWLEDGED", "ADVICE");
        assertThat(deeds(ada)).contains("WROTE_OUTCOME");

        saved(nurse(home), ada, Sittings.scoring(8));

        assertThat(list(nadia)).contains("1 resident in 1 home needs a look").contains("High score");
    }

    @Test
    void a_score_without_an_open_call_is_answered_too() {
        saved(nurse(home), ada, Sittings.scoring(6));
        as(nurse(home), jdbc -> jdbc.sql("""
                        update observations.escalation set ended_at = now(), ended_by = ?, ender = 'Joan', end_reason = 'seen', outcome = 'SEEN'
                         where home_id = ?
                        """).param(Ids.next()).param(home.id()).update());
        Browser nadia = gp("Nadia Shah");
        assertThat(list(nadia)).contains("1 resident in 1 home needs a look");

        assertThat(nadia.post(ada.path() + "/answer/outcome", outcome()).text()).contains("Nobody needs a look now");

        assertThat(log()).singleElement().satisfies(answer -> {
            assertThat(answer.taken().why()).isEqualTo(org.homeward.observations.AlertKind.MEDIUM);
            assertThat(answer.outcome()).isNotNull();
        });
        assertThat(steps()).containsExactly("RAISED");
    }

    @Test
    void of_two_who_take_somebody_on_at_once_one_has_it_and_the_other_sees_who() throws Exception {
        saved(nurse(home), ada, Sittings.scoring(6));
        Actor first = actor(Role.GP, practice);
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<Boolean>> taken = IntStream.range(0, 2)
                    .mapToObj(one -> both.submit(() -> Acting.as(first, () -> {
                        ListedResident row =
                                bean(Answers.class).listed(ada.home(), ada.id()).orElseThrow();
                        start.await();
                        return bean(Answers.class).take(row, Hand.at(ada.home()));
                    })))
                    .toList();
            start.countDown();
            assertThat(List.of(taken.getFirst().get(), taken.getLast().get())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(steps()).containsExactly("RAISED", "ACKNOWLEDGED");

        Answer second = gp("Sam Okafor").post(ada.path() + "/answer/taking", Map.of("seen", "0"));

        assertThat(second.path()).isEqualTo(ada.path() + "/answer");
        assertThat(second.text()).contains("Joan Miller took it on, just now").doesNotContain("I take it on");
    }

    @Test
    void an_outcome_that_a_colleague_wrote_meanwhile_is_read_first() {
        saved(nurse(home), ada, Sittings.scoring(6));
        gp("Nadia Shah").post(ada.path() + "/answer/outcome", outcome());

        Answer late = gp("Sam Okafor").post(ada.path() + "/answer/outcome", outcome());

        assertThat(late.status()).isEqualTo(422);
        assertThat(late.text())
                .contains("A colleague has written meanwhile what was done.")
                .contains("Nadia Shah, GP");
        assertThat(log()).hasSize(1);
    }

    @Test
    void nobody_else_answers() {
        saved(nurse(home), ada, Sittings.scoring(6));
        Browser stranger = visitors(
                        Role.GP, organisation("gp-practice", "Oak Surgery").ods())
                .make("Eve Strange")
                .signIn(browser());
        Browser pharmacist = visitors(Role.PRACTICE_PHARMACIST, practice.ods())
                .make("Paul Pharm")
                .signIn(browser());
        for (Browser other : List.of(stranger, pharmacist, carer())) {
            assertThat(other.get(ada.path() + "/answer").status()).isEqualTo(404);
            assertThat(other.post(ada.path() + "/answer/taking", Map.of("seen", "0"))
                            .status())
                    .isEqualTo(404);
            assertThat(other.post(ada.path() + "/answer/outcome", outcome()).status())
                    .isEqualTo(404);
        }
        assertThat(list(pharmacist)).contains("Medium score").doesNotContain("I take it on");
        assertThat(log()).isEmpty();
    }

    @Test
    void the_practice_counts_how_soon_it_answered_and_what_that_changed() {
        saved(nurse(home), ada, Sittings.scoring(6));
        saved(nurse(home), resident(home, "Birch", practice), Sittings.scoring(8));
        Browser nadia = gp("Nadia Shah");
        String here = "/practices/" + practice.id() + "/answers";
        assertThat(nadia.get(here).text()).contains("Nothing has been answered since");
        nadia.post(ada.path() + "/answer/outcome", outcome());

        Answer page = nadia.get(here);

        assertThat(page.text())
                .contains("you took on <b>1</b>")
                .contains("within <b>0 min</b>")
                .contains("The care changed in <b>1 of 1</b>")
                .contains("Another contact was saved <b>1</b> time.")
                .contains("Medium score")
                .doesNotContain("Finch");
        assertThat(nadia.get(here + ".csv").text())
                .contains("Medium score,1,0,1,1,1")
                .contains("All,1,0,1,1,1")
                .doesNotContain("Finch");
    }

    @Test
    void who_covers_for_111_sees_all_opened_homes_as_one_list_and_answers_there() {
        Place oak = home("Oak Court");
        Place service = organisation("out-of-hours", "Night Service");
        saved(nurse(home), ada, Sittings.scoring(6));
        saved(nurse(oak), resident(oak, "Birch"), Sittings.scoring(9));
        saved(nurse(oak), resident(oak, "Alder"), Sittings.WELL);
        Place closed = home("Closed Court");
        saved(nurse(closed), resident(closed, "Cedar"), Sittings.scoring(9));
        for (Place covered : List.of(home, oak, closed)) {
            owner().sql("""
                            insert into directory.link (id, from_organisation, to_organisation, kind, starts_on, method)
                            values (?, ?, ?, 'covered-by-111', '2024-01-01', 'person')
                            """)
                    .param(Ids.next())
                    .param(covered.id())
                    .param(service.id())
                    .update();
        }
        Browser olu = visitors(Role.OUT_OF_HOURS_CLINICIAN, service.ods())
                .make("Olu Night")
                .signIn(browser());
        assertThat(olu.get("/cover/residents").text())
                .contains("No home is open for you now.")
                .doesNotContain("Finch");
        for (Place opened : List.of(home, oak)) {
            olu.post("/homes/" + opened.home() + "/opening", Map.of("reason", "Rang about a fall"));
        }

        String page = olu.get("/cover/residents").text();

        assertThat(page)
                .contains("2 residents in 2 homes need a look")
                .contains("Homes: Elm Lodge, Oak Court.")
                .doesNotContain("Cedar");
        assertThat(page.indexOf("Birch")).isPositive().isLessThan(page.indexOf("Finch"));
        assertThat(page.indexOf("Finch")).isLessThan(page.indexOf("Alder"));
        assertThat(deeds(oak)).contains("LOOKED_AT_BOARD");

        Answer written = olu.post(ada.path() + "/answer/outcome", outcome());

        assertThat(written.path()).isEqualTo("/cover/residents");
        assertThat(written.text()).contains("Olu Night, just now: A telephone call");
        assertThat(list(gp("Nadia Shah"))).contains("Olu Night, just now: A telephone call");
    }

    private static Map<String, String> outcome() {
        return new HashMap<>(Map.of(
                "seen", "0",
                "done", "PHONE",
                "words", "more fluids, <ring> at 18:00",
                "changed", "yes",
                "saved", "GP_VISIT"));
    }

    private Browser gp(String name) {
        return visitors(Role.GP, practice.ods()).make(name).signIn(browser());
    }

    private Browser carer() {
        return visitors(Role.CARE_ASSISTANT, home.ods()).make("Cara Jones").signIn(browser());
    }

    private String list(Browser who) {
        return who.get("/practices/" + practice.id() + "/caseload").text();
    }

    private List<Answered> log() {
        return Acting.as(nurse(home), () -> bean(AnswerLog.class).of(ada.home(), ada.id()));
    }

    private List<String> steps() {
        return as(
                nurse(home),
                jdbc -> jdbc.sql(
                                "select kind from observations.escalation_step where home_id = ? and resident_id = ? and kind <> 'TOLD' order by at, id")
                        .param(home.id())
                        .param(ada.id().value())
                        .query(String.class)
                        .list());
    }
}

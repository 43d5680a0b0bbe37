package org.homeward.observations.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.homeward.Browser;
import org.homeward.Program;
import org.homeward.Visitor;
import org.homeward.access.People;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.Ids;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.PersonId;
import org.homeward.kernel.Role;
import org.homeward.observations.LodgeTest;
import org.homeward.observations.Sittings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** HZ-07: whoever asked to be told is told, through refusals, restarts and with several nodes; and nobody learns who it is about. */
class PushPostTest extends LodgeTest {
    private static final String AN_ID = "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}";

    @SuppressWarnings("NullAway.Init")
    private Place home;

    @SuppressWarnings("NullAway.Init")
    private Place practice;

    @SuppressWarnings("NullAway.Init")
    private Person ada;

    @SuppressWarnings("NullAway.Init")
    private Visitor joan;

    @SuppressWarnings("NullAway.Init")
    private PushServiceTwin push;

    @BeforeEach
    void ask_to_be_told() {
        bean(PushRound.class).stop();
        home = home("Elm Lodge");
        practice = organisation("gp-practice", "Elm Surgery");
        ada = resident(home, "Finchingfield", practice);
        joan = visitors(Role.SENIOR_CARER, home.ods()).make("Joan Miller");
        push = PushServiceTwin.open(bean(Vapid.class).publicKey());
    }

    @AfterEach
    void carry_on() {
        push.close();
        bean(PushRound.class).start();
    }

    @Test
    void the_clock_tells_joan_that_somebody_needs_her_and_her_tap_leads_to_ada() {
        tell(joan, home, Wants.RAISED, "/joan");
        post().once();
        assertThat(push.heard())
                .singleElement()
                .satisfies(trial -> assertThat(trial.text()).isEqualTo("trial"));

        saved(nurse(home), ada, Sittings.scoring(6));
        Program.await(Duration.ofSeconds(30), () -> {
            post().once();
            return push.heard().size() == 2;
        });

        PushServiceTwin.Heard heard = push.heard().get(1);
        assertThat(heard.text()).as("all that leaves Homeward").matches(AN_ID);
        assertThat(heard.path()).isEqualTo("/joan");
        assertThat(heard.around().getFirst("Urgency")).isEqualTo("high");
        assertThat(heard.around().getFirst("TTL")).isEqualTo("3600");
        assertThat(heard.sender().getSubject()).isEqualTo("https://homeward.example");
        Browser.Answer call = joan.signIn(browser()).get("/calls/" + heard.text());
        assertThat(call.path()).startsWith(ada.path() + "/escalations/");
        assertThat(call.text()).contains("Finchingfield");
    }

    @Test
    void without_a_sign_in_it_leads_to_the_sign_in_and_then_to_ada() {
        UUID call = call();
        tell(joan, home, Wants.RAISED, "/joan");
        summon(call);
        Browser phone = browser();

        assertThat(phone.get("/calls/" + message(call)).path()).isEqualTo("/sign-in");
        phone.post("/sign-in", joan.password());
        assertThat(phone.post("/sign-in/code", java.util.Map.of("code", joan.code()))
                        .path())
                .startsWith(ada.path() + "/escalations/");
    }

    @Test
    void to_somebody_of_another_home_there_is_nothing_behind_it() {
        UUID call = call();
        tell(joan, home, Wants.RAISED, "/joan");
        summon(call);
        Visitor stranger = visitors(Role.NURSE, home("Oak Lodge").ods()).make("Olga Stranger");

        Browser.Answer answer = stranger.signIn(browser()).get("/calls/" + message(call));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.path()).doesNotContain(ada.id().toString());
    }

    @Test
    void each_step_is_told_once_and_a_later_one_makes_the_same_message_heard_again() {
        tell(joan, home, Wants.RAISED, "/joan");
        UUID call = call();
        told();

        summon(call);
        summon(call);
        assertThat(told()).hasSize(1);
        step(call, "DEPUTY");
        step(call, "NEXT_SERVICE");
        summon(call);
        summon(call);

        assertThat(told()).as("two steps that came together are one message").hasSize(1);
        assertThat(push.heard().stream().map(PushServiceTwin.Heard::text).distinct())
                .as("the trial and the call")
                .hasSize(2);
    }

    /** HZ-09. */
    @Test
    void a_set_that_says_the_same_again_tells_nobody_again_until_there_was_advice() {
        tell(joan, home, Wants.RAISED, "/joan");
        UUID call = call();
        summon(call);
        assertThat(told()).as("the trial and the call").hasSize(2);

        raise(call, "MEDIUM");
        summon(call);
        assertThat(told()).isEmpty();
        raise(call, "HIGH");
        summon(call);
        assertThat(told()).as("worse than before").hasSize(1);
        raise(call, "MEDIUM");
        summon(call);
        assertThat(told()).isEmpty();
        advise(call);
        raise(call, "MEDIUM");
        summon(call);
        assertThat(told()).as("after advice").hasSize(1);
    }

    @Test
    void a_manager_at_home_is_told_at_her_turn_and_a_gp_of_the_residents_practice_when_nobody_answers() {
        Visitor manager = visitors(Role.REGISTERED_MANAGER, home.ods()).make("Grace Manager");
        Visitor gp = visitors(Role.GP, practice.ods()).make("Nadia Practice");
        Visitor otherGp = visitors(
                        Role.GP, organisation("gp-practice", "Ash Surgery").ods())
                .make("Owen Elsewhere");
        tell(manager, home, Wants.MANAGER, "/manager");
        tell(gp, practice, Wants.DEPUTY, "/gp");
        tell(otherGp, practiceOf(otherGp), Wants.DEPUTY, "/other");
        UUID call = call();
        told();

        summon(call);
        assertThat(told()).isEmpty();
        step(call, "DEPUTY");
        summon(call);
        assertThat(told()).containsExactly("/gp");
        step(call, "MANAGER");
        summon(call);
        assertThat(told()).containsExactlyInAnyOrder("/gp", "/manager");
    }

    @Test
    void two_nodes_that_look_at_once_send_it_once() throws Exception {
        tell(joan, home, Wants.RAISED, "/joan");
        UUID call = call();
        told();
        summon(call);

        try (ExecutorService nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> looks = List.of(nodes.submit(post()::once), nodes.submit(post()::once));
            for (Future<?> look : looks) {
                look.get();
            }
        }

        assertThat(push.heard())
                .filteredOn(heard -> heard.text().matches(AN_ID))
                .hasSize(1);
    }

    @Test
    void what_a_node_took_before_it_died_another_sends_when_its_lease_is_over() {
        tell(joan, home, Wants.RAISED, "/joan");
        UUID call = call();
        told();
        summon(call);

        assertThat(bean(PushMessages.class).take()).isNotEmpty();
        assertThat(told()).as("the lease still runs").isEmpty();
        new PushPost(
                        new PushMessages(jdbc(), later(Duration.ofMinutes(3))),
                        bean(ToldDevices.class),
                        bean(People.class),
                        service())
                .once();

        assertThat(push.heard())
                .filteredOn(heard -> heard.text().matches(AN_ID))
                .hasSize(1);
    }

    @Test
    void a_push_service_that_is_busy_is_asked_again_and_after_some_tries_the_page_says_so() {
        tell(joan, home, Wants.RAISED, "/joan");
        push.answers(429, 503, 201);
        for (int minutes = 0; minutes < 10; minutes += 5) {
            post(later(Duration.ofMinutes(minutes))).once();
            assertThat(device().state()).startsWith("Ready to connect, not connected: its push service said ");
        }
        post(later(Duration.ofMinutes(10))).once();
        assertThat(device().state()).startsWith("Connected. Last message: ");

        bean(ToldDevices.class).trial(joan.person(), device().id());
        push.answers(500, 500, 500, 500, 500);
        for (int minutes = 0; minutes < 60; minutes += 5) {
            post(later(Duration.ofMinutes(minutes))).once();
        }
        assertThat(push.heard())
                .as("3 for the first, 5 for the second, then it gives up")
                .hasSize(8);
        assertThat(device().state()).startsWith("Ready to connect, not connected: its push service said 500");
    }

    @Test
    void a_device_that_its_browser_ended_is_forgotten() {
        tell(joan, home, Wants.RAISED, "/joan");
        push.answers(410);
        post().once();

        assertThat(devices()).isEmpty();
        assertThat(deeds(home)).containsSubsequence("HAD_DEVICE_TOLD", "ENDED_DEVICE_TOLD");
    }

    @Test
    void a_push_service_that_sends_us_elsewhere_is_not_followed() {
        tell(joan, home, Wants.RAISED, "/joan");
        push.answers(307);
        post().once();

        assertThat(push.heard()).extracting(PushServiceTwin.Heard::path).containsExactly("/joan");
        assertThat(device().state()).contains("its push service said 307");
    }

    @Test
    void whoever_has_left_is_told_nothing_more() {
        tell(joan, home, Wants.RAISED, "/joan");
        UUID call = call();
        told();
        owner().sql("update access.membership set ends_on = starts_on where person_id = ?")
                .param(joan.person().value())
                .update();
        summon(call);

        assertThat(told()).isEmpty();
        assertThat(devices()).isEmpty();
    }

    @Test
    void after_the_shift_the_device_is_quiet() {
        as(
                joan,
                () -> bean(ToldDevices.class)
                        .ask(
                                new ToldDevices.Asking(joan.person(), new OrganisationId(home.id())),
                                new ToldDevice.Asked(
                                        "Chrome on Android",
                                        Wants.RAISED,
                                        Instant.now().minusSeconds(1)),
                                push.subscription("/joan")));
        UUID call = call();
        summon(call);

        assertThat(count("select count(*) from observations.push_message where escalation_id = ?", call))
                .isZero();
        assertThat(devices()).isEmpty();
    }

    private void tell(Visitor who, Place place, Wants wants, String path) {
        as(
                who,
                () -> bean(ToldDevices.class)
                        .ask(
                                new ToldDevices.Asking(who.person(), new OrganisationId(place.id())),
                                new ToldDevice.Asked("Chrome on Android", wants, null),
                                push.subscription(path)));
    }

    private void as(Visitor who, Runnable work) {
        Actor actor = bean(People.class).actor(who.person()).orElseThrow();
        Acting.as(actor, () -> {
            work.run();
            return true;
        });
    }

    /** A call for help for Ada, without the clock, which would write the messages in its own time. */
    private UUID call() {
        UUID call = UUID.randomUUID();
        Actor nurse = nurse(home);
        as(
                nurse,
                jdbc -> jdbc.sql(
                                "insert into observations.escalation (home_id, id, resident_id, opened_at) values (?, ?, ?, now())")
                        .params(home.id(), call, ada.id().value())
                        .update());
        raise(call, "MEDIUM");
        return call;
    }

    private void raise(UUID call, String row) {
        Actor nurse = nurse(home);
        UUID set = quietSet(nurse);
        as(
                nurse,
                jdbc -> jdbc.sql("""
                insert into observations.escalation_step (home_id, id, escalation_id, resident_id, at, kind, guide_row, set_id, writer)
                values (?, ?, ?, ?, clock_timestamp(), 'RAISED', ?, ?, 'Joan Miller')
                """)
                        .params(home.id(), Ids.next(), call, ada.id().value(), row, set)
                        .update());
    }

    private void advise(UUID call) {
        as(
                nurse(home),
                jdbc -> jdbc.sql("""
                insert into observations.escalation_step (home_id, id, escalation_id, resident_id, at, kind, writer, who, words)
                values (?, ?, ?, ?, clock_timestamp(), 'ADVICE', 'Joan Miller', 'Dr Shah', 'Fluids, look again')
                """)
                        .params(home.id(), Ids.next(), call, ada.id().value())
                        .update());
    }

    private UUID quietSet(Actor nurse) {
        return saved(nurse, ada, Sittings.scoring(0)).id();
    }

    private void step(UUID call, String rung) {
        as(
                nurse(home),
                jdbc -> jdbc.sql("""
                insert into observations.escalation_step (home_id, id, escalation_id, resident_id, at, kind, rung, writer)
                values (?, ?, ?, ?, clock_timestamp(), 'TOLD', ?, 'Homeward')
                """)
                        .params(home.id(), Ids.next(), call, ada.id().value(), rung)
                        .update());
    }

    /** As the clock does, within reach of the home. */
    private void summon(UUID call) {
        as(nurse(home), jdbc -> {
            bean(PushMessages.class).to(home.home(), call);
            return true;
        });
    }

    private UUID message(UUID call) {
        return owner().sql("select id from observations.push_message where escalation_id = ?")
                .param(call)
                .query(UUID.class)
                .single();
    }

    /** The paths that are told now. */
    private List<String> told() {
        int before = push.heard().size();
        post().once();
        return push.heard().stream()
                .skip(before)
                .map(PushServiceTwin.Heard::path)
                .toList();
    }

    private PushPost post() {
        return post(Clock.systemUTC());
    }

    private PushPost post(Clock clock) {
        return new PushPost(new PushMessages(jdbc(), clock), bean(ToldDevices.class), bean(People.class), service());
    }

    private PushServices service() {
        return new WebPush(bean(Vapid.class), new PushAddresses(push.url()), "https://homeward.example");
    }

    private org.springframework.jdbc.core.simple.JdbcClient jdbc() {
        return bean(org.springframework.jdbc.core.simple.JdbcClient.class);
    }

    private static Clock later(Duration by) {
        return Clock.offset(Clock.systemUTC(), by);
    }

    private List<ToldDevice> devices() {
        return bean(ToldDevices.class).of(joan.person());
    }

    private ToldDevice device() {
        return devices().getFirst();
    }

    private Place practiceOf(Visitor gp) {
        PersonId person = gp.person();
        return new Place(
                bean(People.class)
                        .actor(person)
                        .orElseThrow()
                        .practices()
                        .iterator()
                        .next()
                        .value(),
                "");
    }

    private int count(String sql, UUID about) {
        return owner().sql(sql).param(about).query(Integer.class).single();
    }
}

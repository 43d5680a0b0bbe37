package org.homeward.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.homeward.Browser;
import org.homeward.Browser.Answer;
import org.homeward.Visitor;
import org.homeward.access.Colleagues;
import org.homeward.access.Colleagues.StaffMember;
import org.homeward.access.People;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.Ids;
import org.homeward.kernel.London;
import org.homeward.kernel.Role;
import org.homeward.observations.LodgeTest;
import org.homeward.observations.ObservedSet;
import org.homeward.observations.Recording;
import org.homeward.observations.Sitting;
import org.homeward.observations.Sittings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A home writes down what its people have learnt, a set says who took it, and the programme counts without names. */
class TrainingJourneyTest extends LodgeTest {
    private final LocalDate today = London.day(Instant.now());
    private final List<UUID> sessions = new ArrayList<>();

    /** The list of sessions is everybody's: what a test planned is long over. */
    @AfterEach
    void endTheSessions() {
        sessions.forEach(id -> owner().sql("update training.session set begins_at = '2020-01-01' where id = ?")
                .param(id)
                .update());
    }

    @Test
    void a_manager_writes_down_three_parts_and_only_then_somebody_is_trained() {
        Place elm = home("Elm Lodge");
        Visitor cara = visitors(Role.CARE_ASSISTANT, elm.ods()).make("Cara Jones");
        Browser manager = manager(elm);

        pass(manager, elm, cara, "SIGNS_OF_CHANGE");
        pass(manager, elm, cara, "VITAL_SIGNS");
        assertThat(table(manager, elm)).contains("0 of 2 people are trained", "Book: Escalation with NEWS2");
        pass(manager, elm, cara, "ESCALATION");

        assertThat(table(manager, elm)).contains("1 of 2 people are trained");
        String until = London.words(today.plusYears(1));
        assertThat(cara.signIn(browser()).get("/my-training").text())
                .contains("until " + until, "Beth Hart, ICB", "trained");
        assertThat(manager.get(path(elm) + "/staff.csv").text())
                .contains(
                        "Cara Jones,care assistant,until " + until + ",until " + until + ",until " + until + ",yes,0,");
        assertThat(deeds(elm)).contains("LOOKED_AT_TRAINING", "RECORDED_TRAINING");
    }

    @Test
    void what_was_wrong_is_taken_back_with_a_reason_and_stays_to_be_read() {
        Place elm = home("Elm Lodge");
        Visitor cara = visitors(Role.CARE_ASSISTANT, elm.ods()).make("Cara Jones");
        Browser manager = manager(elm);
        pass(manager, elm, cara, "VITAL_SIGNS");
        String page = manager.get(person(elm, cara)).text();
        String withdrawal = page.replaceAll("(?s).*href=\"([^\"]+/withdrawal)\".*", "$1");

        manager.get(withdrawal);
        assertThat(manager.post(withdrawal, Map.of("reason", "")).status()).isEqualTo(422);
        Answer after = manager.post(withdrawal, Map.of("reason", "it was somebody else"));

        assertThat(after.text()).contains("Not right: it was somebody else", "not begun", "It does not count.");
        assertThat(deeds(elm)).contains("WITHDREW_TRAINING");
    }

    @Test
    void an_assessment_that_is_not_whole_or_not_yet_is_asked_for_again() {
        Place elm = home("Elm Lodge");
        Visitor cara = visitors(Role.CARE_ASSISTANT, elm.ods()).make("Cara Jones");
        Browser manager = manager(elm);
        manager.get(person(elm, cara));

        Answer empty = manager.post(person(elm, cara) + "/assessments", Map.of());
        Answer tomorrow =
                manager.post(person(elm, cara) + "/assessments", verdict("VITAL_SIGNS", "passed", today.plusDays(1)));

        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.text())
                .contains("Choose the part", "Choose “passed” or “not yet”", "Enter the day", "Write who watched");
        assertThat(tomorrow.status()).isEqualTo(422);
        assertThat(tomorrow.text()).contains("That day is still to come");
    }

    @Test
    void nobody_writes_down_that_they_assessed_themselves() {
        Place elm = home("Elm Lodge");
        Visitor grace = visitors(Role.REGISTERED_MANAGER, elm.ods()).make("Grace Hill");
        Browser manager = grace.signIn(browser());
        manager.get(person(elm, grace));
        Map<String, String> passed = new HashMap<>(verdict("VITAL_SIGNS", "passed", today));

        passed.put("assessor", "grace  HILL, manager");
        Answer herself = manager.post(person(elm, grace) + "/assessments", passed);
        passed.put("assessor", "Beth Hart, ICB");
        Answer another = manager.post(person(elm, grace) + "/assessments", passed);

        assertThat(herself.status()).isEqualTo(422);
        assertThat(herself.text()).contains("Nobody can assess themselves");
        assertThat(another.text()).contains("By Beth Hart, ICB.", "Written down by Grace Hill");
    }

    @Test
    void the_manager_of_another_home_finds_nobody_and_a_carer_no_table() {
        Place elm = home("Elm Lodge");
        Place oak = home("Oak Lodge");
        Visitor cara = visitors(Role.CARE_ASSISTANT, elm.ods()).make("Cara Jones");
        Browser stranger = manager(oak);

        assertThat(stranger.get(path(elm)).status()).isEqualTo(404);
        assertThat(stranger.get(person(oak, cara)).status()).isEqualTo(404);
        assertThat(cara.signIn(browser()).get(path(elm)).status()).isEqualTo(404);
    }

    @Test
    void the_facilitator_sees_how_many_and_never_who() {
        Place elm = home("Elm Lodge of " + Ids.next().toString().substring(28));
        Visitor cara = visitors(Role.CARE_ASSISTANT, elm.ods()).make("Cara Unusual");
        Browser manager = manager(elm);
        for (Part part : Part.values()) {
            pass(manager, elm, cara, part.name());
        }
        Browser beth = signedIn("beth.hart@icb.example");
        Session session = session(2);
        manager.get(path(elm) + "/sessions/" + session.id());
        manager.post(
                path(elm) + "/sessions/" + session.id() + "/bookings",
                Map.of("person", cara.person().toString()));

        String counts = beth.get("/training").text();
        String file = beth.get("/training/homes.csv").text();
        String ofSession = beth.get("/training/sessions/" + session.id()).text();

        assertThat(file).containsPattern("Elm Lodge of [^,\\n]*,2,1,1,1,1");
        assertThat(counts).contains("Elm Lodge of ").doesNotContain("Unusual");
        assertThat(ofSession).contains("Elm Lodge of ", "1 place left").doesNotContain("Unusual");
        assertThat(file).doesNotContain("Unusual");
        assertThat(beth.get(path(elm)).status()).isEqualTo(404);
        assertThat(beth.get(person(elm, cara)).status()).isEqualTo(404);
    }

    @Test
    void a_facilitator_plans_a_session_and_calls_it_off_and_each_home_reads_why() {
        Place elm = home("Elm Lodge");
        Browser beth = visitors(Role.ICB_FACILITATOR, "QMM").make("Bess Hall").signIn(browser());
        beth.get("/training/sessions/new");
        assertThat(beth.post("/training/sessions", Map.of("part", "NONSENSE", "places", "0"))
                        .text())
                .contains("Choose at least one part", "Enter the day", "24-hour clock", "Write where", "from 1 to 500");
        assertThat(beth.post("/training/sessions", plan(today.minusDays(1))).text())
                .contains("That time has gone by");

        Answer planned = beth.post("/training/sessions", plan(today.plusDays(3)));
        assertThat(planned.text()).contains("Village hall, Holt", "Bess Hall, ICB facilitator", "8 places left");
        sessions.add(UUID.fromString(planned.path().replaceAll(".*/", "")));
        Browser manager = manager(elm);
        assertThat(table(manager, elm)).contains(planned.path().replaceAll(".*/", ""));
        beth.post(planned.path() + "/cancellation", Map.of("reason", "snow"));

        String id = planned.path().replaceAll(".*/", "");
        assertThat(manager.get(path(elm) + "/sessions/" + id).text())
                .contains("It does not take place:", "snow")
                .doesNotContain("Book a place");
    }

    @Test
    void the_last_place_goes_to_one_of_ten_homes() throws Exception {
        Session session = session(1);
        List<Callable<Bookings.Answer>> wishes = java.util.stream.IntStream.range(0, 10)
                .mapToObj(number -> home("Elm Lodge"))
                .map(elm -> (Callable<Bookings.Answer>) () -> book(elm, session))
                .toList();

        try (ExecutorService all = Executors.newFixedThreadPool(10)) {
            List<Bookings.Answer> answers = new ArrayList<>();
            for (Future<Bookings.Answer> each : all.invokeAll(wishes)) {
                answers.add(each.get());
            }
            assertThat(answers).containsOnlyOnce(Bookings.Answer.BOOKED).contains(Bookings.Answer.FULL);
        }
        assertThat(bean(Sessions.class).get(session.id()).taken()).isEqualTo(1);
    }

    @Test
    void two_managers_who_book_the_same_person_at_once_take_one_place() throws Exception {
        Place elm = home("Elm Lodge");
        Session session = session(5);
        Visitor cara = visitors(Role.CARE_ASSISTANT, elm.ods()).make("Cara Jones");
        StaffMember member = new StaffMember(cara.person(), "Cara Jones", "care assistant", today);
        List<Callable<Bookings.Answer>> wishes = java.util.stream.Stream.of("Grace Hill", "Mary Hill")
                .map(name -> actor(visitors(Role.REGISTERED_MANAGER, elm.ods()).make(name)))
                .map(manager -> (Callable<Bookings.Answer>) () -> Acting.as(
                        manager,
                        () -> bean(Bookings.class).book(elm.home(), session.id(), member, TrainingHand.at(elm.home()))))
                .toList();

        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Bookings.Answer> answers = new ArrayList<>();
            for (Future<Bookings.Answer> each : both.invokeAll(wishes)) {
                answers.add(each.get());
            }
            assertThat(answers).containsExactlyInAnyOrder(Bookings.Answer.BOOKED, Bookings.Answer.BOOKED_BEFORE);
        }
        assertThat(bean(Sessions.class).get(session.id()).taken()).isEqualTo(1);
    }

    @Test
    void a_place_is_given_back_before_and_who_came_is_said_after() {
        Place elm = home("Elm Lodge");
        Visitor cara = visitors(Role.CARE_ASSISTANT, elm.ods()).make("Cara Jones");
        Browser manager = manager(elm);
        Session session = session(1);
        String here = path(elm) + "/sessions/" + session.id();
        manager.get(here);
        assertThat(manager.post(here + "/bookings", Map.of()).text()).contains("Choose who comes");
        String booked = manager.post(
                        here + "/bookings", Map.of("person", cara.person().toString()))
                .text();
        String outcome = booked.replaceAll("(?s).*action=\"([^\"]+/outcome)\".*", "$1");

        assertThat(manager.post(outcome, Map.of("outcome", "came")).text()).contains("Give the place back");
        assertThat(manager.post(outcome, Map.of("outcome", "cancelled")).text()).contains("1 place left");
        manager.post(here + "/bookings", Map.of("person", cara.person().toString()));
        owner().sql("update training.session set begins_at = now() - interval '1 hour' where id = ?")
                .param(session.id())
                .update();
        String after = manager.get(here).text();
        String came = after.replaceAll("(?s).*action=\"([^\"]+/outcome)\".*", "$1");
        manager.post(came, Map.of("outcome", "came"));

        assertThat(table(manager, elm)).contains("Assess: Vital signs");
    }

    @Test
    void a_set_is_never_refused_and_says_that_who_took_it_was_not_signed_off_to_the_practice_too() {
        Place holt = organisation("gp-practice", "Holt Practice");
        Place elm = home("Elm Lodge");
        Person ada = resident(elm, "Finch", holt);
        Visitor cara = visitors(Role.CARE_ASSISTANT, elm.ods()).make("Cara Jones");
        Browser carer = cara.signIn(browser());

        assertThat(carer.get(ada.path() + "/observations/new").text())
                .contains("You are not signed off for vital signs yet", "So far: 0 of 5");
        ObservedSet set = saved(actor(cara), ada, Sittings.WELL);

        assertThat(set.score().total()).isZero();
        String page = ada.path() + "/observations/" + set.id();
        assertThat(carer.get(page).text()).contains("Taken by somebody who is not signed off", "nobody can watch");
        assertThat(visitors(Role.GP, holt.ods())
                        .make("Dr Gill")
                        .signIn(browser())
                        .get(page)
                        .text())
                .contains("Taken by somebody who is not signed off")
                .doesNotContain("Tell your manager");
    }

    @Test
    void a_set_taken_by_somebody_signed_off_says_nothing_of_it() {
        Place elm = home("Elm Lodge");
        Person ada = resident(elm, "Finch");
        Visitor cara = visitors(Role.CARE_ASSISTANT, elm.ods()).make("Cara Jones");
        pass(manager(elm), elm, cara, "VITAL_SIGNS");
        Browser carer = cara.signIn(browser());

        ObservedSet set = saved(actor(cara), ada, Sittings.WELL);

        assertThat(carer.get(ada.path() + "/observations/new").text()).doesNotContain("signed off");
        assertThat(carer.get(ada.path() + "/observations/" + set.id()).text()).doesNotContain("signed off");
        assertThat(hand(elm, set).signedOff()).isTrue();
    }

    @Test
    void what_somebody_learns_later_does_not_change_an_earlier_set() {
        Place elm = home("Elm Lodge");
        Person ada = resident(elm, "Finch");
        Visitor cara = visitors(Role.CARE_ASSISTANT, elm.ods()).make("Cara Jones");
        ObservedSet set = saved(actor(cara), ada, Sittings.WELL);

        pass(manager(elm), elm, cara, "VITAL_SIGNS");

        assertThat(hand(elm, set).signedOff()).isFalse();
    }

    @Test
    void the_first_five_sets_are_watched_by_a_colleague_who_is_signed_off_and_each_is_counted_once() {
        Place elm = home("Elm Lodge");
        Person ada = resident(elm, "Finch");
        Visitor cara = visitors(Role.CARE_ASSISTANT, elm.ods()).make("Cara Jones");
        Visitor joan = visitors(Role.SENIOR_CARER, elm.ods()).make("Joan Park");
        Browser manager = manager(elm);
        pass(manager, elm, joan, "VITAL_SIGNS");
        Browser carer = cara.signIn(browser());
        ObservedSet first = saved(actor(cara), ada, Sittings.WELL);
        String page = ada.path() + "/observations/" + first.id();

        assertThat(carer.get(page).text()).contains("Who watched you take this set?", "Joan Park, senior carer");
        assertThat(carer.post(page + "/watcher", Map.of("watcher", "")).text()).contains("Choose who watched you.");
        assertThat(carer.post(page + "/watcher", Map.of("watcher", cara.person().toString()))
                        .status())
                .isEqualTo(422);
        assertThat(carer.post(page + "/watcher", Map.of("watcher", joan.person().toString()))
                        .text())
                .contains("Joan Park, senior carer watched this set being taken.")
                .doesNotContain("Who watched you");
        assertThat(deeds(ada)).contains("NAMED_WATCHER");
        assertThat(carer.get(ada.path() + "/observations/new").text()).contains("So far: 1 of 5");
        assertThat(table(manager, elm)).contains("1 of 5");

        Browser other = joan.signIn(browser());
        other.get(page);
        Answer refused =
                other.post(page + "/watcher", Map.of("watcher", joan.person().toString()));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Only who took this set can say who watched");

        for (int set = 2; set <= Pairing.NEEDED; set++) {
            watched(cara, joan, elm, ada, saved(actor(cara), ada, Sittings.WELL));
        }
        assertThat(carer.get(ada.path() + "/observations/new").text())
                .contains("You are not signed off")
                .doesNotContain("So far");
    }

    @Test
    void a_correction_keeps_who_took_the_set_and_who_watched_and_counts_no_second_one() {
        Place elm = home("Elm Lodge");
        Person ada = resident(elm, "Finch");
        Visitor cara = visitors(Role.CARE_ASSISTANT, elm.ods()).make("Cara Jones");
        Visitor joan = visitors(Role.SENIOR_CARER, elm.ods()).make("Joan Park");
        pass(manager(elm), elm, joan, "VITAL_SIGNS");
        ObservedSet set = saved(actor(cara), ada, Sittings.WELL);
        watched(cara, joan, elm, ada, set);

        Sitting again = now(Sittings.WELL).correcting(new Sitting.Correction(set.id(), "A number was typed wrong"));
        ObservedSet right = ((Recording.Saved) record(actor(joan), ada, again)).set();

        assertThat(hand(elm, right).person()).isEqualTo(cara.person());
        assertThat(hand(elm, right).watcher()).isEqualTo("Joan Park, senior carer");
        assertThat(hand(elm, right).signedOff()).isFalse();
        assertThat(this.<Map<?, ?>>as(actor(joan), jdbc -> bean(Hands.class).watched(elm.home())))
                .isEqualTo(Map.of(cara.person(), 1));
    }

    private void watched(Visitor who, Visitor by, Place elm, Person ada, ObservedSet set) {
        Acting.as(
                actor(who),
                () -> bean(Hands.class)
                        .watched(
                                new Hands.Taken(elm.home(), set.id(), ada.id()),
                                new Hands.Watcher(by.person(), "Joan Park, senior carer")));
    }

    private Hands.Hand hand(Place elm, ObservedSet set) {
        return as(nurse(elm), jdbc -> bean(Hands.class).of(elm.home(), set.id()).orElseThrow());
    }

    private Actor actor(Visitor who) {
        return bean(People.class).actor(who.person()).orElseThrow();
    }

    private Browser manager(Place elm) {
        return visitors(Role.REGISTERED_MANAGER, elm.ods()).make("Grace Hill").signIn(browser());
    }

    private static String path(Place elm) {
        return "/homes/" + elm.id() + "/training";
    }

    private static String person(Place elm, Visitor who) {
        return path(elm) + "/people/" + who.person();
    }

    private String table(Browser manager, Place elm) {
        return manager.get(path(elm)).text();
    }

    private void pass(Browser manager, Place elm, Visitor who, String part) {
        manager.get(person(elm, who));
        Answer written = manager.post(person(elm, who) + "/assessments", verdict(part, "passed", today));
        assertThat(written.status()).isEqualTo(200);
    }

    private static Map<String, String> verdict(String part, String result, LocalDate on) {
        Map<String, String> form = new HashMap<>(Map.of("part", part, "result", result, "assessor", "Beth Hart, ICB"));
        form.putAll(day(on));
        return form;
    }

    private static Map<String, String> plan(LocalDate on) {
        Map<String, String> form = new HashMap<>(
                Map.of("part", "VITAL_SIGNS", "time", "14:30", "place", "Village hall, Holt", "places", "8"));
        form.putAll(day(on));
        return form;
    }

    private static Map<String, String> day(LocalDate on) {
        return Map.of(
                "on", String.valueOf(on.getDayOfMonth()),
                "on-month", String.valueOf(on.getMonthValue()),
                "on-year", String.valueOf(on.getYear()));
    }

    /** A session of tomorrow, and the one who gives it. */
    private Session session(int places) {
        Actor beth = bean(People.class).actor("beth.hart@icb.example").orElseThrow();
        Session session = new Session(
                Ids.next(),
                List.of(Part.VITAL_SIGNS),
                Clock.systemUTC().instant().plus(Duration.ofDays(1)),
                "Holt",
                places,
                0,
                "Beth Hart",
                null);
        UUID planned = Acting.as(beth, () -> bean(Sessions.class).plan(session, beth));
        sessions.add(planned);
        return session;
    }

    private Bookings.Answer book(Place elm, Session session) {
        Visitor grace = visitors(Role.REGISTERED_MANAGER, elm.ods()).make("Grace Hill");
        return Objects.requireNonNull(Acting.as(actor(grace), () -> {
            StaffMember one = bean(Colleagues.class).at(elm.home()).getFirst();
            return bean(Bookings.class).book(elm.home(), session.id(), one, TrainingHand.at(elm.home()));
        }));
    }
}

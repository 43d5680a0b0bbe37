package org.homeward.programme.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.homeward.Browser;
import org.homeward.Browser.Answer;
import org.homeward.HomewardTest;
import org.homeward.kernel.Ids;
import org.homeward.programme.office.DemoOffice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Beth Hart holds an event: who came is counted by provider, and whatever she sends twice stands once. */
class EventTest extends HomewardTest {
    private static final LocalDate LAUNCH = LocalDate.of(2022, 10, 4);
    private final UUID event = Ids.next();
    private final String path = EventsPage.PATH + "/" + event;

    @SuppressWarnings("NullAway.Init")
    private Browser beth;

    @BeforeEach
    void planAnEvent() {
        beth = signedIn("beth.hart@icb.example");
        Answer planned = send(
                EventsPage.PATH,
                "id",
                event.toString(),
                "name",
                "A day on tablets",
                "place",
                "Holt",
                "on",
                "4",
                "on-month",
                "3",
                "on-year",
                "2031",
                "from",
                "9:30",
                "until",
                "15:00",
                "about",
                "");
        assertThat(planned.path()).isEqualTo(path);
    }

    @AfterEach
    void forgetIt() {
        for (String table : new String[] {
            "application",
            "follow_up",
            "demo_booking",
            "question",
            "attendance",
            "registration",
            "invitation",
            "stand",
            "session"
        }) {
            owner().sql("delete from programme.event_" + table + " where event_id = ?")
                    .param(event)
                    .update();
        }
        owner().sql("delete from programme.event where id = ?").param(event).update();
    }

    @Test
    void the_launch_of_4_october_2022_had_62_care_providers_or_as_many_as_the_directory_has() {
        Set<UUID> operators = new HashSet<>();
        bean(DemoOffice.class).homes().forEach(home -> operators.add(home.provider()));

        int providers = bean(EventFigures.class).providersPresent(LAUNCH);

        assertThat(providers).isEqualTo(Math.min(62, operators.size()));
        assertThat(beth.get(bean(EventFigures.class).rowsOf(LAUNCH)).text())
                .contains("of " + providers + " care providers");
        assertThat(bean(EventFigures.class).providersPresent(LAUNCH.plusDays(1)))
                .isZero();
    }

    @Test
    void two_people_of_one_provider_are_one_provider_and_a_supplier_is_none() {
        walkIn("CARE_PROVIDER", "VLX01", "Grace Bell");
        walkIn("CARE_PROVIDER", "VLX01", "Joan Miller");
        walkIn("SUPPLIER", "Example Care Notes", "Alex Day");

        EventNumbers numbers = bean(Events.class).counted(event).numbers();

        assertThat(numbers.people()).isEqualTo(3);
        assertThat(numbers.providers()).isEqualTo(1);
        assertThat(beth.get(path + "/people?show=PROVIDERS").text())
                .contains("2 people of 1 care providers", "Grace Bell");
    }

    @Test
    void one_tap_checks_in_and_a_second_or_two_at_once_change_nothing() {
        UUID person = Ids.next();
        send(
                path + "/people",
                "id",
                person.toString(),
                "type",
                "CARE_PROVIDER",
                "organisation",
                "VLX02",
                "person",
                "Sam Reed",
                "role",
                "registered manager");
        assertThat(bean(Events.class).counted(event).numbers().people()).isZero();

        CompletableFuture.allOf(IntStream.range(0, 6)
                        .mapToObj(tap -> CompletableFuture.runAsync(() -> bean(EventPeople.class)
                                .mark(
                                        event,
                                        person,
                                        true,
                                        bean(DemoOffice.class).beth())))
                        .toArray(CompletableFuture[]::new))
                .join();
        send(path + "/people/" + person + "/presence", "presence", "here");

        assertThat(bean(Events.class).counted(event).numbers().people()).isEqualTo(1);
        assertThat(audited("CHECKED_IN")).isEqualTo(1);

        send(path + "/people/" + person + "/presence", "presence", "absent");

        assertThat(bean(Events.class).counted(event).numbers().people()).isZero();
        assertThat(bean(Events.class).counted(event).numbers().absent()).isEqualTo(1);
    }

    @Test
    void whoever_is_on_the_register_and_comes_to_the_door_again_stands_once() {
        send(
                path + "/people",
                "id",
                Ids.next().toString(),
                "type",
                "CARE_PROVIDER",
                "organisation",
                "VLX02",
                "person",
                "Sam Reed",
                "role",
                "");
        walkIn("CARE_PROVIDER", "VLX02", "sam reed");

        EventNumbers numbers = bean(Events.class).counted(event).numbers();
        assertThat(numbers.registered()).isEqualTo(1);
        assertThat(numbers.people()).isEqualTo(1);
    }

    @Test
    void a_home_that_nobody_knows_is_asked_for_again() {
        Answer refused = send(path + "/door", "type", "CARE_PROVIDER", "organisation", "Nowhere Hall", "person", "Ann");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Nobody in the directory fits.");
    }

    @Test
    void a_time_at_a_stand_is_given_once() {
        UUID stand = Ids.next();
        send(path + "/stands", "id", stand.toString(), "holder", "Example Planner", "shows", "");
        String[] wish = {"stand", stand.toString(), "from", "10:15", "organisation", "VLX01", "person", "Grace Bell"};
        UUID booking = Ids.next();
        assertThat(send(path + "/demos", with(booking, wish)).status()).isEqualTo(200);
        assertThat(send(path + "/demos", with(booking, wish)).status()).isEqualTo(200);

        Answer second = send(path + "/demos", with(Ids.next(), wish));

        assertThat(second.status()).isEqualTo(422);
        assertThat(second.text()).contains("That time is taken.");
        send(path + "/demos/" + booking + "/cancellation");
        assertThat(send(path + "/demos", with(Ids.next(), wish)).status()).isEqualTo(200);
    }

    @Test
    void a_question_is_answered_once_for_all() {
        UUID question = Ids.next();
        send(path + "/questions", "id", question.toString(), "question", "Who pays for Wi-Fi?");
        send(path + "/questions/" + question, "answer", "The home does.");

        assertThat(send(path + "/questions/" + question, "answer", "The ICB does.")
                        .text())
                .contains("Somebody has answered it.");
        assertThat(beth.get(path + "/questions").text())
                .contains("The home does.")
                .doesNotContain("The ICB does.");
        assertThat(send(path + "/questions", "id", Ids.next().toString(), "question", "What of 999 012 3454?")
                        .text())
                .contains("NHS number");
    }

    @Test
    void who_came_is_followed_up_until_they_apply() {
        walkIn("CARE_PROVIDER", "VLX01", "Grace Bell");
        EventFollowUps.Came came = bean(EventFollowUps.class).list(event).getFirst();
        String one = path + "/follow-up/" + came.provider();
        assertThat(beth.get(path + "/follow-up").text()).contains("1 of 1 care providers have not applied yet.");

        String id = Ids.next().toString();
        send(one + "/steps", "id", id, "kind", "RANG", "on", "1", "on-month", "11", "on-year", "2026", "note", "");
        send(one + "/steps", "id", id, "kind", "RANG", "on", "1", "on-month", "11", "on-year", "2026", "note", "");
        send(
                one + "/application",
                "what",
                "a DSCR grant",
                "applied",
                "2",
                "applied-month",
                "11",
                "applied-year",
                "2026");

        EventFollowUps.Came after = bean(EventFollowUps.class).list(event).getFirst();
        assertThat(after.steps()).isEqualTo(1);
        assertThat(after.appliedOn()).isEqualTo(LocalDate.of(2026, 11, 2));
        assertThat(bean(Events.class).counted(event).numbers().toFollowUp()).isZero();
    }

    @Test
    void an_invitation_stands_once_and_says_what_became_of_it() {
        send(path + "/invitations", "organisation", "VLX01");
        send(path + "/invitations", "organisation", "Beechwood House (VLX01)");

        assertThat(bean(EventInvitations.class).list(event)).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo("no answer yet");
            send(path + "/invitations/" + one.id() + "/answer", "answer", "yes");
        });
        assertThat(bean(EventInvitations.class).list(event).getFirst().state()).isEqualTo("said yes");
        walkIn("CARE_PROVIDER", "VLX01", "Grace Bell");
        assertThat(bean(EventInvitations.class).list(event).getFirst().state()).isEqualTo("somebody came");
    }

    @Test
    void all_homes_are_invited_at_once_and_nobody_twice() {
        send(path + "/invitations", "organisation", "VLX01");
        send(path + "/invitations/group", "group", "HOMES");
        int homes = bean(EventInvitations.class).list(event).size();
        send(path + "/invitations/group", "group", "HOMES");

        assertThat(homes).isGreaterThan(5);
        assertThat(bean(EventInvitations.class).list(event)).hasSize(homes);
        assertThat(send(path + "/invitations/group", "group", "").text()).contains("Choose who is invited.");
    }

    private void walkIn(String type, String organisation, String person) {
        Answer answer = send(
                path + "/door",
                "id",
                Ids.next().toString(),
                "type",
                type,
                "organisation",
                organisation,
                "person",
                person,
                "role",
                "");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private int audited(String deed) {
        return owner().sql("select count(*) from audit.entry where about = ? and deed = ?")
                .param(event)
                .param(deed)
                .query(Integer.class)
                .single();
    }

    private static String[] with(UUID id, String... fields) {
        String[] all = java.util.Arrays.copyOf(fields, fields.length + 2);
        all[fields.length] = "id";
        all[fields.length + 1] = id.toString();
        return all;
    }

    private Answer send(String where, String... fields) {
        Map<String, String> form = new HashMap<>();
        for (int at = 0; at < fields.length; at += 2) {
            form.put(fields[at], fields[at + 1]);
        }
        return beth.post(where, form);
    }
}

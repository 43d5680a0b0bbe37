package org.homeward.programme.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.homeward.Browser;
import org.homeward.Browser.Answer;
import org.homeward.kernel.Ids;
import org.homeward.kernel.London;
import org.homeward.observations.LodgeTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Beth Hart of the digital team writes down whom she helped, and what she promised. */
class DeskTest extends LodgeTest {
    private static final String BETH = "beth.hart@icb.example";
    private static final String DESK = "/programme/desk";

    private final LocalDate today = London.day(Instant.now());

    @SuppressWarnings("NullAway.Init")
    private Browser beth;

    @SuppressWarnings("NullAway.Init")
    private Place elm;

    @BeforeEach
    void open() {
        elm = home("Elm Lodge");
        beth = signedIn(BETH);
        beth.get(DESK);
    }

    @Test
    void a_call_is_kept_with_all_its_topics_and_the_home_is_told_of_in_the_audit_log() {
        Answer saved = call(Map.of("topic", "DSPT", "note", "Item 3.2.1 is open"));

        assertThat(saved.text()).contains("Saved: Elm Lodge", "DSPT", "Phone, 10 min", "A step further", "Item 3.2.1");
        assertThat(rows()).containsExactly("CARE_HOME {DSPT} PHONE DONE 10 PROGRESS CALLER");
        assertThat(owner().sql("select deed || ' ' || words from audit.entry where home_id = ?")
                        .param(elm.id())
                        .query(String.class)
                        .list())
                .containsExactly("LOGGED_SUPPORT DSPT, Phone");
    }

    @Test
    void a_call_that_is_sent_many_times_at_once_is_one_call() throws Exception {
        Map<String, String> form = form(Map.of());
        List<Callable<Answer>> hands = java.util.Collections.nCopies(8, () -> beth.post(DESK + "/sessions", form));
        try (ExecutorService desk = Executors.newFixedThreadPool(8)) {
            for (Future<Answer> answer : desk.invokeAll(hands)) {
                assertThat(answer.get().status()).isEqualTo(200);
            }
        }

        assertThat(rows()).hasSize(1);
        assertThat(count("support_change c join programme.support_session s on s.id = c.session_id"))
                .isEqualTo(1);
    }

    @Test
    void another_call_sent_from_the_same_page_is_asked_about_and_then_kept_too() {
        Map<String, String> first = form(Map.of());
        beth.post(DESK + "/sessions", first);
        Map<String, String> second = new HashMap<>(first);
        second.put("topic", "PROXY");

        Answer asked = beth.post(DESK + "/sessions", second);
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.text()).contains("Another one was saved from this page before");
        second.put("id", asked.text().replaceAll("(?s).*name=\"id\" value=\"([^\"]+)\".*", "$1"));
        beth.post(DESK + "/sessions", second);

        assertThat(rows()).hasSize(2);
    }

    @Test
    void a_call_that_nobody_answered_helped_nobody_and_keeps_no_promise() {
        call(Map.of("again", "WEEK"));
        String promised = session();

        Answer saved = call(Map.of("outcome", "NO_ANSWER", "after", promised, "topic", "OBS"));

        assertThat(saved.text()).contains("Nobody there", "Book a new time");
        assertThat(rows()).contains("CARE_HOME {OBS} PHONE MISSED 10 NO_ANSWER CALLER");
        assertThat(promises()).hasSize(1);
    }

    @Test
    void a_promise_is_due_on_its_day_and_the_call_that_keeps_it_is_tied_to_the_first() {
        call(Map.of("again", "DATE", "again-on", today));
        String first = session();
        assertThat(beth.get(DESK).text()).contains("Follow up: NHSmail", "Elm Lodge", "/programme/desk?after=" + first);
        Answer form = beth.get(DESK + "?after=" + first);
        assertThat(form.text()).contains("Write down the follow-up", "value=\"" + first + "\"");

        call(Map.of("after", first, "outcome", "FIXED"));

        assertThat(promises()).isEmpty();
        assertThat(owner().sql("select follow_up_of::text from programme.support_session where follow_up_of is not null"
                                + " and organisation_id = ?")
                        .param(elm.id())
                        .query(String.class)
                        .list())
                .containsExactly(first);
        assertThat(beth.get(DESK).text()).doesNotContain(first);
    }

    @Test
    void a_promise_made_to_one_home_is_not_kept_by_a_call_to_another() {
        call(Map.of("again", "WEEK"));
        String promised = session();
        Place oak = home("Oak Lodge");

        beth.post(DESK + "/sessions", form(Map.of("organisation", oak.id(), "after", promised)));

        assertThat(promises()).hasSize(1);
    }

    @Test
    void a_promise_ends_with_a_reason_too() {
        call(Map.of("again", "MONTH"));
        String end = DESK + "/sessions/" + session() + "/follow-up/end";

        assertThat(beth.post(end, Map.of("reason", "")).status()).isEqualTo(422);
        beth.post(end, Map.of("reason", "They rang back"));

        assertThat(promises()).isEmpty();
    }

    @Test
    void a_booking_is_held_or_missed_and_a_missed_one_is_offered_anew() {
        Map<String, String> booking = form(Map.of("time", "14:30", "contact", "Sam Reed, manager"));
        date(booking, "on", today);
        Answer booked = beth.post(DESK + "/bookings", booking);
        assertThat(booked.text()).contains("Booked: Elm Lodge", "Say how it went");
        String id = session();
        assertThat(beth.get(DESK + "/due").text()).contains("Booked: NHSmail", "Today, 14:30");

        Answer missed = beth.post(DESK + "/bookings/" + id + "/miss", Map.of());
        assertThat(missed.text()).contains("missed", "/programme/desk/bookings/new?after=" + id);
        beth.post(DESK + "/bookings/" + id + "/holding", form(Map.of()));
        assertThat(rows()).containsExactly("CARE_HOME {NHSMAIL} PHONE MISSED - - CALLER");

        Map<String, String> again = form(Map.of("after", id));
        Answer asked = beth.post(DESK + "/bookings", again);
        assertThat(asked.text()).contains("asked for");
        String second = again.get("id");
        Map<String, String> slot = new HashMap<>(Map.of("time", "9:15"));
        date(slot, "on", today.plusDays(1));
        beth.post(DESK + "/bookings/" + second + "/time", slot);
        beth.post(DESK + "/bookings/" + second + "/holding", form(Map.of("minutes", "45")));
        assertThat(rows()).contains("CARE_HOME {NHSMAIL} PHONE DONE 45 PROGRESS CALLER");
        assertThat(owner().sql(
                                "select string_agg(to_status, ' ' order by at) from programme.support_change where session_id = ?::uuid")
                        .param(second)
                        .query(String.class)
                        .single())
                .isEqualTo("REQUESTED BOOKED DONE");
    }

    @Test
    void nothing_of_a_resident_is_kept() {
        for (Map<String, Object> words : List.<Map<String, Object>>of(
                Map.of("note", "Ada Finch, 999 012 3454, is unwell"), Map.of("contact", "daughter of 9990123454"))) {
            Answer refused = call(words);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.text()).contains("There is an NHS number in it.");
        }
        assertThat(rows()).isEmpty();
        assertThat(call(Map.of("note", "Ring 01603 555 123 or 0333 200 1133")).status())
                .isEqualTo(200);
    }

    @Test
    void what_is_missing_or_cannot_be_is_asked_for_again() {
        assertThat(beth.post(DESK + "/sessions", Map.of()).text())
                .contains(
                        "Find the home or practice",
                        "Choose what it was about",
                        "Choose how you met",
                        "Choose how long");
        Map<String, String> tomorrow = form(Map.of());
        date(tomorrow, "on", today.plusDays(1));
        assertThat(beth.post(DESK + "/sessions", tomorrow).text()).contains("Enter a day that has been");
        assertThat(call(Map.of("again", "DATE")).text()).contains("Enter a day that is still to come");
        assertThat(call(Map.of("minutes", "601")).status()).isEqualTo(422);
        assertThat(call(Map.of("organisation", "VLX01")).status()).isEqualTo(422);
        assertThat(rows()).isEmpty();
    }

    @Test
    void without_script_the_homes_found_come_back_with_what_was_typed() {
        Map<String, String> form =
                form(Map.of("find", "true", "q", elm.ods().toLowerCase(java.util.Locale.ROOT), "note", "typed"));
        form.remove("organisation");

        Answer found = beth.post(DESK + "/sessions", form);

        assertThat(found.status()).isEqualTo(200);
        assertThat(found.text()).contains("Elm Lodge", elm.id().toString(), ">\ntyped</textarea>");
        assertThat(beth.get(DESK + "/callers?q=beech+holt").text())
                .contains("Beechwood House")
                .doesNotContain("<main");
    }

    @Test
    void a_task_is_due_until_it_is_done() {
        Map<String, String> task = new HashMap<>(Map.of(
                "id",
                Ids.next().toString(),
                "organisation",
                elm.id().toString(),
                "what",
                "Send the DSPT guide",
                "owner",
                "Ravi Nair"));
        date(task, "on", today);
        beth.post(DESK + "/tasks", task);
        beth.post(DESK + "/tasks", task);
        assertThat(beth.get(DESK + "/due").text()).contains("Task: Send the DSPT guide", "By Ravi Nair");
        assertThat(bean(SupportHistory.class).open(elm.id())).singleElement().satisfies(open -> {
            assertThat(open.what()).isEqualTo("Send the DSPT guide");
            assertThat(open.isFollowUp()).isFalse();
        });

        beth.post(DESK + "/tasks/" + task.get("id") + "/end", Map.of());
        beth.post(DESK + "/tasks/" + task.get("id") + "/end", Map.of());

        assertThat(beth.get(DESK + "/due").text()).doesNotContain("Send the DSPT guide");
        assertThat(bean(SupportHistory.class).open(elm.id())).isEmpty();
    }

    @Test
    void the_page_of_a_home_is_told_its_last_calls() {
        call(Map.of("note", "the first"));
        call(Map.of("note", "the second", "topic", "DSPT"));

        assertThat(bean(SupportHistory.class).of(elm.id(), 1)).singleElement().satisfies(last -> {
            assertThat(last.note()).isEqualTo("the second");
            assertThat(last.topics()).containsExactly("DSPT");
            assertThat(last.by()).startsWith("Beth Hart, ICB facilitator");
        });
    }

    private Answer call(Map<String, ?> different) {
        return beth.post(DESK + "/sessions", form(different));
    }

    private Map<String, String> form(Map<String, ?> different) {
        Map<String, String> form = new HashMap<>(Map.of(
                "id", Ids.next().toString(),
                "organisation", elm.id().toString(),
                "topic", "NHSMAIL",
                "channel", "PHONE",
                "minutes", "10",
                "outcome", "PROGRESS",
                "raised", "CALLER"));
        different.forEach((field, value) -> {
            if (value instanceof LocalDate day) {
                date(form, field, day);
            } else {
                form.put(field, value.toString());
            }
        });
        return form;
    }

    private static void date(Map<String, String> form, String field, LocalDate day) {
        form.put(field, String.valueOf(day.getDayOfMonth()));
        form.put(field + "-month", String.valueOf(day.getMonthValue()));
        form.put(field + "-year", String.valueOf(day.getYear()));
    }

    private List<@Nullable String> rows() {
        return owner().sql("""
                        select concat_ws(' ', audience, topics, channel, status, coalesce(minutes::text, '-'), coalesce(outcome, '-'), raised_by)
                          from programme.support_session where organisation_id = ? order by recorded_at
                        """).param(elm.id()).query(String.class).list();
    }

    private String session() {
        return owner().sql(
                        "select id::text from programme.support_session where organisation_id = ? order by recorded_at desc limit 1")
                .param(elm.id())
                .query(String.class)
                .single();
    }

    private List<@Nullable String> promises() {
        return owner().sql(
                        "select session_id::text from programme.follow_up where organisation_id = ? and ended_at is null")
                .param(elm.id())
                .query(String.class)
                .list();
    }

    private long count(String from) {
        return owner().sql("select count(*) from programme." + from + " where s.organisation_id = ?")
                .param(elm.id())
                .query(Long.class)
                .single();
    }
}

package org.homeward.programme.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.homeward.Browser;
import org.homeward.Browser.Answer;
import org.homeward.kernel.Ids;
import org.homeward.kernel.London;
import org.homeward.observations.LodgeTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Elm Lodge is sold: Ravi Nair and Beth Hart write it down, and nothing that hung on the old codes is lost. */
class TakeoverTest extends LodgeTest {
    private final LocalDate today = London.day(Instant.now());
    private final String location = "1-"
            + Long.toString(System.nanoTime())
                    .substring(Long.toString(System.nanoTime()).length() - 9);

    @SuppressWarnings("NullAway.Init")
    private Place elm;

    @SuppressWarnings("NullAway.Init")
    private Browser ravi;

    @BeforeEach
    void open() {
        elm = home("Elm Lodge Sold");
        proof("INTERNET");
        proof("ICO_REGISTERED");
        task("Ring about the tablet");
        ravi = signedIn("ravi.nair@icb.example");
    }

    @Test
    void all_that_hangs_on_the_old_codes_is_listed_with_what_becomes_of_it_before_anything_is_written() {
        Answer review = ravi.post(path(""), codes());

        assertThat(review.status()).isEqualTo(200);
        for (Dependant dependant : Dependant.ALL) {
            assertThat(review.text()).as(dependant.code()).contains(dependant.name());
        }
        assertThat(review.text())
                .contains("Carries over", "Must be done again", "Someone must decide", "nothing was there")
                .contains("The directory does not know the new home yet");
        assertThat(written()).isZero();
    }

    @Test
    void it_is_written_once_however_often_and_by_however_many_it_is_confirmed() {
        ravi.post(path(""), codes());
        Map<String, String> form = codes();
        Browser beth = signedIn("beth.hart@icb.example");
        beth.get(path(""));

        CompletableFuture<Answer> other =
                CompletableFuture.supplyAsync(() -> beth.post(path("/confirmation"), codes()));
        Answer first = ravi.post(path("/confirmation"), form);
        Answer second = ravi.post(path("/confirmation"), form);

        assertThat(List.of(first.path(), second.path(), other.join().path())).containsOnly(first.path());
        assertThat(first.text()).contains("Elm Lodge Sold has a new owner");
        assertThat(written()).isEqualTo(1);
        assertThat(ravi.get(path("")).path()).isEqualTo(first.path());
        assertThat(owner().sql("select count(*) from audit.entry where deed = 'WROTE_TAKEOVER' and about = ?")
                        .param(elm.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void the_new_home_begins_with_what_is_in_the_house_and_not_with_what_was_signed_by_the_old_owner() {
        Place oak = successor();
        Answer written = confirm();

        assertThat(written.text()).contains("Go to the new home: Oak Lodge Bought");
        assertThat(proofs(oak)).containsExactly("INTERNET");
        assertThat(succession()).containsExactly(oak.id());
        assertThat(ravi.get("/programme/homes/" + oak.id()).text())
                .contains("This home took over from Elm Lodge Sold", "Ring about the tablet", written.path());
        bean(CarryOver.class).once();
        assertThat(proofs(oak)).containsExactly("INTERNET");
    }

    @Test
    void a_new_home_that_comes_with_a_later_import_is_found_by_itself() {
        Answer written = confirm();
        assertThat(written.text()).contains("not in the directory yet");

        Place oak = successor();
        bean(CarryOver.class).once();

        assertThat(proofs(oak)).containsExactly("INTERNET");
        assertThat(succession()).containsExactly(oak.id());
        assertThat(ravi.get(written.path()).text()).contains("Go to the new home");
    }

    @Test
    void a_facilitator_leaves_it_to_the_programme_manager_to_say_in_the_directory_who_follows_whom() {
        Place oak = successor();
        Browser beth = signedIn("beth.hart@icb.example");
        beth.get(path(""));
        String at = beth.post(path("/confirmation"), codes()).path();
        assertThat(succession()).isEmpty();

        assertThat(beth.post(at + "/items/DIRECTORY", Map.of()).text()).contains("Ask the programme manager");
        assertThat(succession()).isEmpty();
        ravi.get(at);
        ravi.post(at + "/items/DIRECTORY", Map.of());
        assertThat(succession()).containsExactly(oak.id());
    }

    @Test
    void the_work_list_says_who_did_what_when_and_a_decision_needs_its_words() {
        String at = confirm().path();

        assertThat(ravi.post(at + "/items/SESSIONS", Map.of()).status()).isEqualTo(404);
        ravi.post(at + "/items/DSPT", Map.of("note-DSPT", "Registered anew"));
        ravi.post(at + "/items/DSPT", Map.of("note-DSPT", "Again"));
        assertThat(ravi.get(at).text())
                .contains("Done on " + London.words(today) + " by Ravi Nair", ": Registered anew")
                .doesNotContain(": Again");
        assertThat(owner().sql("select count(*) from audit.entry where deed = 'WROTE_TAKEOVER' and about = ?")
                        .param(elm.id())
                        .query(Integer.class)
                        .single())
                .as("the takeover and the one tick that counted")
                .isEqualTo(2);
        assertThat(ravi.post(at + "/items/ODS_CODE", Map.of("note-ODS_CODE", "943 476 5919"))
                        .status())
                .isEqualTo(422);
        assertThat(ravi.post(at + "/items/MAILBOX", Map.of()).status()).isEqualTo(422);
    }

    @Test
    void codes_that_cannot_be_right_are_refused_with_what_to_do() {
        owner().sql("update directory.organisation set cqc_location_id = ? where id = ?")
                .params(location, elm.id())
                .update();
        owner().sql(
                        "update directory.organisation set cqc_location_id = '1-800000777', closed_on = current_date, closed_because = 'dormant' where id = ?")
                .param(home("Shut Lodge").id())
                .update();

        assertThat(refusal("cqc", "12")).contains("Type the new CQC location ID");
        assertThat(refusal("cqc", location)).contains("This is the old ID");
        assertThat(refusal("cqc", "1-800000777")).contains("has closed");
        assertThat(refusal("ods", "V-1")).contains("Type a code of letters and numbers");
        assertThat(refusal("ods", BEECHWOOD)).contains("This code is Beechwood House");
        assertThat(refusal("provider", "Mrs Cole, 943 476 5919")).contains("There is an NHS number in it");
        assertThat(refusal("day-year", "" + (today.getYear() + 1))).contains("A day to come is not written down yet");
        assertThat(written()).isZero();
    }

    @Test
    void a_home_that_the_last_import_has_closed_is_still_found() {
        owner().sql(
                        "update directory.organisation set closed_on = current_date, closed_because = 'left-the-file' where id = ?")
                .param(elm.id())
                .update();

        assertThat(ravi.get("/programme/takeovers/new?q=" + elm.ods()).text())
                .contains("Elm Lodge Sold", "closed on " + London.words(today), path(""));
    }

    @Test
    void every_rule_says_why_and_only_what_is_in_the_house_carries_a_proof_over() {
        assertThat(Dependant.ALL).allSatisfy(rule -> assertThat(rule.why()).isNotBlank());
        assertThat(Dependant.ALL.stream().filter(Dependant::carriesProof).map(Dependant::link))
                .containsExactly("DEVICES", "INTERNET", "STAFF_TRAINED");
    }

    /** Whoever adds a table with a home in it says here what a takeover does with it, and adds it to the list that people read. */
    @Test
    void no_table_of_the_office_with_a_home_in_it_is_forgotten() {
        List<@Nullable String> tables = owner().sql("""
                        select table_name from information_schema.columns
                        where table_schema = 'programme' and column_name = 'organisation_id' order by 1
                        """).query(String.class).list();

        assertThat(tables)
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(
                        "contact",
                        "equipment_loan",
                        "event_demo_booking",
                        "event_invitation",
                        "event_registration",
                        "feedback",
                        "follow_up",
                        "initiative_case",
                        "mailing_receipt",
                        "manager_welcome",
                        "proof",
                        "support_session",
                        "survey_answer",
                        "survey_link",
                        "task",
                        "training_attendance"));
    }

    private Answer confirm() {
        ravi.post(path(""), codes());
        return ravi.post(path("/confirmation"), codes());
    }

    private String refusal(String field, String value) {
        Map<String, String> form = codes();
        form.put("cqc", "1-999999999");
        form.put(field, value);
        Answer answer = ravi.post(path(""), form);
        assertThat(answer.status()).as(field).isEqualTo(422);
        return answer.text();
    }

    private String path(String more) {
        return "/programme/takeovers/new/" + elm.id() + more;
    }

    private Map<String, String> codes() {
        return new HashMap<>(Map.of(
                "id",
                Ids.next().toString(),
                "cqc",
                location,
                "ods",
                "",
                "provider",
                "Oak Care Ltd",
                "day",
                "" + today.getDayOfMonth(),
                "day-month",
                "" + today.getMonthValue(),
                "day-year",
                "" + today.getYear()));
    }

    private Place successor() {
        Place oak = home("Oak Lodge Bought");
        owner().sql("update directory.organisation set cqc_location_id = ? where id = ?")
                .params(location, oak.id())
                .update();
        return oak;
    }

    private void proof(String link) {
        owner().sql("""
                        insert into programme.proof (id, organisation_id, link, is_met, since, words, recorded_at, recorded_by)
                        values (?, ?, ?, true, current_date, 'Seen', now(), 'Beth Hart')
                        """).params(Ids.next(), elm.id(), link).update();
    }

    private void task(String what) {
        owner().sql("""
                        insert into programme.task (id, organisation_id, what, due_on, owner, made_at, made_by)
                        values (?, ?, ?, current_date, 'Beth Hart', now(), 'Beth Hart')
                        """).params(Ids.next(), elm.id(), what).update();
    }

    private int written() {
        return owner().sql("select count(*) from programme.takeover where former_id = ?")
                .param(elm.id())
                .query(Integer.class)
                .single();
    }

    private List<@Nullable String> proofs(Place home) {
        return owner().sql("select link from programme.proof where organisation_id = ? order by link")
                .param(home.id())
                .query(String.class)
                .list();
    }

    private List<@Nullable UUID> succession() {
        return owner().sql(
                        "select to_organisation from directory.link where kind = 'succeeded-by' and from_organisation = ?")
                .param(elm.id())
                .query(UUID.class)
                .list();
    }
}

package org.homeward.observations.offline;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.homeward.Visitor;
import org.homeward.access.People;
import org.homeward.clinical.guide.ConcernRow;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Ids;
import org.homeward.kernel.PersonId;
import org.homeward.kernel.Role;
import org.homeward.observations.LodgeTest;
import org.homeward.observations.Observations;
import org.homeward.observations.ObservedSet;
import org.homeward.observations.offline.Receipt.Held;
import org.homeward.observations.offline.Receipt.Saved;
import org.homeward.observations.offline.Receipt.Unreadable;
import org.homeward.observations.round.Drafts;
import org.homeward.ui.Form;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** HZ-10, HZ-11, HZ-13: what tablets send is saved once, in its author's name, or waits for a person, and is never dropped. */
@SuppressWarnings("NullAway.Init")
class OutboxTest extends LodgeTest {
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private Place elmLodge;
    private Person ada;
    private Actor piotr;
    private Actor joan;
    private Grant grant;

    @BeforeEach
    void piotr_has_taken_the_round_onto_a_tablet() {
        elmLodge = home("Elm Lodge");
        ada = resident(elmLodge, "Finch");
        piotr = actor(visitor(Role.CARE_ASSISTANT, "Piotr Kowal"));
        joan = actor(visitor(Role.SENIOR_CARER, "Joan Miller"));
        grant = Acting.as(piotr, () -> bean(Grants.class).issue(home()));
    }

    private Visitor visitor(Role role, String name) {
        return visitors(role, elmLodge.ods()).make(name);
    }

    private Actor actor(Visitor visitor) {
        return bean(People.class).actor(visitor.person()).orElseThrow();
    }

    private HomeId home() {
        return elmLodge.home();
    }

    private TabletTwin tablet() {
        return new TabletTwin(
                bean(OutboxKey.class).pair().toPublicJWK(),
                bean(GrantToken.class).sign(grant));
    }

    private Receipt send(SealedEntry entry) {
        return bean(Outbox.class).receive(entry, Instant.now());
    }

    private List<ObservedSet> sets() {
        return Acting.as(joan, () -> bean(Observations.class).latest(home(), ada.id(), 20));
    }

    private List<HeldSet> waiting() {
        return Acting.as(joan, () -> bean(HeldSets.class).waiting(home()));
    }

    @Test
    void a_set_of_last_night_is_saved_at_its_own_time_in_its_authors_name() {
        Instant lastNight = now.minus(Duration.ofHours(6));

        assertThat(send(tablet().seal(Ids.next(), ada.id(), lastNight))).isEqualTo(new Saved());

        ObservedSet set = sets().getFirst();
        assertThat(set.takenAt()).isCloseTo(lastNight, within2Seconds());
        assertThat(set.recorder()).startsWith("Piotr Kowal, care assistant");
        assertThat(set.score().total()).isZero();
        assertThat(set.remarks().source()).isEqualTo("offline");
        assertThat(set.remarks().lateReason()).isEqualTo("Recorded at the time on a tablet without a network");
        assertThat(set.remarks().raw()).containsEntry("tablet_clock", lastNight.toString());
        assertThat(deeds(ada)).containsOnlyOnce("RECORDED_SET");
    }

    private static org.assertj.core.data.TemporalUnitOffset within2Seconds() {
        return org.assertj.core.api.Assertions.within(2, ChronoUnit.SECONDS);
    }

    @Test
    void a_set_taken_without_a_network_is_judged_by_the_persons_own_limits_when_it_arrives() {
        Place surgery = organisation("gp-practice", "Elm Surgery");
        Person vera = resident(elmLodge, "Mutimer", surgery);
        limit(actor(Role.GP, surgery), vera, ConcernRow.PRACTICE, "PULSE AT_LEAST 70 0");

        assertThat(send(tablet().seal(Ids.next(), vera.id(), Instant.now()))).isEqualTo(new Saved());

        assertThat(count(joan, "observations.limit_verdict", vera)).isEqualTo(1);
        assertThat(count(joan, "observations.escalation", vera)).isEqualTo(1);
    }

    @Test
    void however_often_it_is_sent_it_is_one_set() {
        SealedEntry entry = tablet().seal(Ids.next(), ada.id(), now.minusSeconds(600));
        for (int again = 0; again < 3; again++) {
            assertThat(send(entry)).isEqualTo(new Saved());
        }
        assertThat(bean(Outbox.class).receive(entry, Instant.now().minus(Duration.ofMinutes(20))))
                .as("from a tablet whose clock was put right meanwhile")
                .isEqualTo(new Saved());
        assertThat(sets()).hasSize(1);
    }

    @Test
    void two_tablets_at_the_same_resident_keep_both_and_name_both() {
        send(tablet().seal(Ids.next(), ada.id(), now.minusSeconds(600)));
        Grant joans = Acting.as(joan, () -> bean(Grants.class).issue(home()));
        TabletTwin other = new TabletTwin(
                bean(OutboxKey.class).pair().toPublicJWK(),
                bean(GrantToken.class).sign(joans));
        send(other.seal(Ids.next(), ada.id(), now.minusSeconds(540)));

        assertThat(sets()).hasSize(2).extracting(ObservedSet::recorder).satisfies(recorders -> {
            assertThat(recorders.get(0)).startsWith("Joan Miller");
            assertThat(recorders.get(1)).startsWith("Piotr Kowal");
        });
    }

    @Test
    void a_slow_tablet_is_put_right_by_the_servers_clock() {
        Instant slow = now.minus(Duration.ofHours(3));
        bean(Outbox.class)
                .receive(
                        tablet().seal(Ids.next(), ada.id(), slow.minusSeconds(300)),
                        Instant.now().minus(Duration.ofHours(3)));

        assertThat(sets().getFirst().takenAt()).isCloseTo(now.minusSeconds(300), within2Seconds());
    }

    @Test
    void what_is_recorded_after_72_hours_waits_for_a_person() {
        grant = Acting.as(piotr, () -> bean(Grants.class).issue(home()));
        Grant stale =
                new Grant(grant.id(), grant.person(), grant.name(), grant.home(), grant.as(), now.minusSeconds(60));
        TabletTwin tablet = new TabletTwin(
                bean(OutboxKey.class).pair().toPublicJWK(),
                bean(GrantToken.class).sign(stale));

        assertThat(send(tablet.seal(Ids.next(), ada.id(), now.minusSeconds(120))))
                .isEqualTo(new Saved());
        assertThat(send(tablet.seal(Ids.next(), ada.id(), now.minusSeconds(30))))
                .isInstanceOf(Held.class);
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void what_a_lost_tablet_sends_waits_for_a_person() {
        Acting.as(joan, () -> {
            bean(Grants.class).withdraw(home(), grant.id());
            return true;
        });
        SealedEntry entry = tablet().seal(Ids.next(), ada.id(), now.minus(Duration.ofHours(1)));

        assertThat(send(entry)).isInstanceOf(Held.class);
        assertThat(send(entry)).isInstanceOf(Held.class);
        assertThat(sets()).isEmpty();
        assertThat(waiting()).singleElement().satisfies(held -> {
            assertThat(held.called()).isEqualTo("Ada Finch");
            assertThat(held.recorder()).startsWith("Piotr Kowal, care assistant, ");
            assertThat(held.why()).contains("withdrawn");
        });
        assertThat(deeds(ada)).containsOnlyOnce("HELD_SET");
        assertThat(deeds(elmLodge)).contains("TOOK_ROUND", "WITHDREW_ROUND");
    }

    @Test
    void what_somebody_sends_who_has_left_waits_for_a_person() {
        owner().sql("update access.membership set ends_on = current_date where person_id = ?")
                .param(piotr.person().value())
                .update();

        assertThat(send(tablet().seal(Ids.next(), ada.id(), now.minusSeconds(60))))
                .isInstanceOf(Held.class);
        assertThat(waiting())
                .singleElement()
                .satisfies(held -> assertThat(held.why())
                        .isEqualTo("Piotr Kowal does not record observations in this home any more."));
    }

    @Test
    void what_the_rules_refuse_waits_and_says_why() {
        Map<String, List<String>> form = new HashMap<>(TabletTwin.WELL);
        form.remove("temp");
        send(tablet().seal(Ids.next(), ada.id(), now.minusSeconds(60), form));
        form.put("temp", List.of("warm"));
        send(tablet().seal(Ids.next(), ada.id(), now.minusSeconds(50), form));

        assertThat(waiting()).extracting(HeldSet::why).satisfies(why -> {
            assertThat(why.get(0)).contains("say why it could not be measured");
            assertThat(why.get(1)).isNotBlank();
        });
    }

    @Test
    void a_resident_of_another_home_is_not_reached_and_the_set_waits() {
        Person elsewhere = resident(home("Oak Lodge"), "Okafor");

        assertThat(send(tablet().seal(Ids.next(), elsewhere.id(), now.minusSeconds(60))))
                .isInstanceOf(Held.class);
        assertThat(waiting()).singleElement().satisfies(held -> {
            assertThat(held.called()).isNull();
            assertThat(held.why()).isEqualTo("This resident is not in this home's register.");
        });
    }

    @Test
    void what_waits_is_put_right_by_joan_and_says_who_took_it() {
        Map<String, List<String>> form = new HashMap<>(TabletTwin.WELL);
        form.remove("temp");
        SealedEntry entry = tablet().seal(Ids.next(), ada.id(), now.minusSeconds(60), form);
        send(entry);

        Acting.as(joan, () -> {
            assertThat(bean(HeldSetPages.class).takeUp(home(), entry.about())).isPresent();
            assertThat(waiting()).as("it waits until it is saved").hasSize(1);
            Form draft = bean(Drafts.class)
                    .find(Drafts.Key.of(home(), ada.id(), null))
                    .orElseThrow();
            assertThat(draft.value("set")).isEqualTo(entry.about().toString());
            assertThat(draft.value("late_reason")).contains("Piotr Kowal");
            assertThat(draft.value("pulse")).isEqualTo("70");
            return true;
        });
    }

    @Test
    void what_is_no_set_is_set_aside_and_stays() {
        Person elsewhere = resident(home("Oak Lodge"), "Okafor");
        SealedEntry entry = tablet().seal(Ids.next(), elsewhere.id(), now.minusSeconds(60));
        send(entry);
        Acting.as(joan, () -> {
            bean(HeldSetPages.class).setAside(home(), entry.about(), "It was recorded twice");
            return true;
        });

        assertThat(waiting()).isEmpty();
        String kept = as(
                joan,
                jdbc -> jdbc.sql("select set_aside_reason from observations.held_set where home_id = ? and id = ?")
                        .param(elmLodge.id())
                        .param(entry.about())
                        .query((row, number) -> String.valueOf(row.getString(1)))
                        .single());
        assertThat(kept).isEqualTo("It was recorded twice");
    }

    @Test
    void nobody_can_write_a_grant_for_themselves() {
        TabletTwin forged = new TabletTwin(bean(OutboxKey.class).pair().toPublicJWK(), tablet().grant() + "x");
        assertThat(send(forged.seal(Ids.next(), ada.id(), now))).isEqualTo(new Unreadable());
        assertThat(sets()).isEmpty();
        assertThat(waiting()).isEmpty();
    }

    @Test
    void what_was_changed_on_the_way_or_sealed_for_another_server_does_not_open() throws Exception {
        SealedEntry good = tablet().seal(Ids.next(), ada.id(), now);
        SealedEntry otherId = new SealedEntry(1, Ids.next(), good.x(), good.y(), good.nonce(), good.text());
        SealedEntry cut = new SealedEntry(
                1,
                good.id(),
                good.x(),
                good.y(),
                good.nonce(),
                String.valueOf(good.text()).substring(9));
        SealedEntry offTheCurve = new SealedEntry(1, good.id(), good.y(), good.x(), good.nonce(), good.text());
        SealedEntry later = new SealedEntry(2, good.id(), good.x(), good.y(), good.nonce(), good.text());
        TabletTwin elsewhere = new TabletTwin(new ECKeyGenerator(Curve.P_256).generate(), tablet().grant());
        List<SealedEntry> bad = List.of(otherId, cut, offTheCurve, later, elsewhere.seal(Ids.next(), ada.id(), now));

        assertThat(bad).allSatisfy(entry -> assertThat(send(entry)).isEqualTo(new Unreadable()));
        assertThat(send(good)).isEqualTo(new Saved());
    }

    @Test
    void the_door_answers_a_tablet_without_a_session_and_refuses_what_is_no_entry() throws Exception {
        assertThat(post("{}").statusCode()).isEqualTo(400);
        assertThat(post("{\"entry\":{\"version\":1}}").statusCode()).isEqualTo(422);
        assertThat(post("half").statusCode()).isEqualTo(400);
        SealedEntry entry = tablet().seal(Ids.next(), ada.id(), now.minusSeconds(60));
        HttpResponse<String> saved = post(tools.jackson.databind.json.JsonMapper.builder()
                .build()
                .writeValueAsString(
                        Map.of("entry", entry, "sentAt", Instant.now().toString())));
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
        assertThat(saved.body()).contains("\"saved\"");
        assertThat(sets()).hasSize(1);
    }

    private HttpResponse<String> post(String body) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(url() + "/api/v1/outbox"))
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    @Test
    void what_waits_is_on_the_board_with_its_number() {
        send(tablet().seal(Ids.next(), resident(home("Oak Lodge"), "Okafor").id(), now));

        String board = visitor(Role.SENIOR_CARER, "Joan Miller")
                .signIn(browser())
                .get("/homes/" + home() + "/board")
                .text();

        assertThat(board).contains("/homes/" + home() + "/held-sets\"><b>1</b> set waits for somebody");
    }

    @Test
    void nobody_elsewhere_sees_what_waits() {
        send(tablet().seal(Ids.next(), resident(home("Oak Lodge"), "Okafor").id(), now));
        Actor stranger =
                new Actor(PersonId.next(), "Sam Reed", nurse(home("Ash Lodge")).memberships());

        assertThat(Acting.as(stranger, () -> bean(HeldSets.class).waiting(home())))
                .isEmpty();
        assertThat(Acting.as(stranger, () -> bean(Grants.class).standing(home())))
                .isEmpty();
    }
}

package org.homeward.observations.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.homeward.Browser;
import org.homeward.Browser.Answer;
import org.homeward.Visitor;
import org.homeward.access.MembershipChanged;
import org.homeward.kernel.Actor;
import org.homeward.kernel.Ids;
import org.homeward.kernel.Role;
import org.homeward.observations.LodgeTest;
import org.homeward.observations.ObservedSet;
import org.homeward.observations.Sittings;
import org.junit.jupiter.api.Test;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;

/** HZ-28: 111 looks with a reason, for an hour, while the agreement runs; and the home is told. */
class CoverJourneyTest extends LodgeTest {
    @Test
    void nothing_is_seen_before_a_home_is_opened_with_a_reason() {
        Covered covered = covered();
        Browser clinician = covered.visitor().signIn(browser());

        assertThat(clinician.get("/cover").text()).contains("Elm Lodge").contains("closed: give a reason to open");
        Answer closed = clinician.get(covered.at() + "/cover");
        assertThat(closed.text()).contains("Why do you need to look?").doesNotContain("Finch");
        isClosed(clinician, covered);
        Answer noReason = clinician.post(covered.at() + "/opening", Map.of("reason", " "));
        assertThat(noReason.status()).isEqualTo(422);
        assertThat(clinician
                        .post(covered.at() + "/opening", Map.of("reason", "ab"))
                        .status())
                .isEqualTo(422);
        assertThat(clinician
                        .post(covered.at() + "/opening", Map.of("reason", "a".repeat(501)))
                        .status())
                .isEqualTo(422);
        isClosed(clinician, covered);

        Answer opened = clinician.post(covered.at() + "/opening", Map.of("reason", "Rang about a fall at <21:40>"));

        assertThat(opened.path()).isEqualTo(covered.at() + "/cover");
        assertThat(opened.text()).contains("Ada Finch");
        assertThat(clinician.get(covered.ada().path() + "/observations").status())
                .isEqualTo(200);
        assertThat(clinician
                        .get(covered.ada().path() + "/observations/"
                                + covered.set().id())
                        .status())
                .isEqualTo(200);
        assertThat(clinician.get(covered.ada().path() + "/observations/new").status())
                .isEqualTo(404);
        assertThat(clinician
                        .post(covered.ada().path() + "/observations", Map.of("rr", "16"))
                        .status())
                .isEqualTo(404);
        assertThat(deeds(covered.home())).contains("LOOKED_WITH_REASON", "LOOKED_AT_BOARD");
        assertThat(deeds(covered.ada())).contains("LOOKED_AT_CHART", "LOOKED_AT_RESIDENT");

        Browser carer = visitors(Role.CARE_ASSISTANT, covered.home().ods())
                .make("Cara Jones")
                .signIn(browser());
        assertThat(carer.get(covered.at() + "/board").text())
                .contains("Olu Night, 111 clinician")
                .contains("Rang about a fall at &lt;21:40&gt;");
    }

    @Test
    void a_concern_is_read_in_an_opened_home_and_ended_by_the_home_alone() {
        Covered covered = covered();
        Browser carer = visitors(Role.CARE_ASSISTANT, covered.home().ods())
                .make("Cara Jones")
                .signIn(browser());
        carer.get(covered.ada().path() + "/concerns/new");
        Answer concern = carer.post(covered.ada().path() + "/concerns", Map.of("moving", "HEAD"));
        Browser clinician = covered.visitor().signIn(browser());
        assertThat(clinician.get(concern.path()).status()).isEqualTo(404);
        clinician.get(covered.at() + "/cover");

        Answer opened = clinician.post(covered.at() + "/opening", Map.of("reason", "Rang about a fall"));

        assertThat(opened.text()).contains("Concern, just now: Hit their head");
        assertThat(clinician.get(concern.path()).text())
                .contains("Hit their head")
                .doesNotContain("End this concern");
        assertThat(clinician
                        .post(concern.path() + "/outcome", Map.of("outcome", "no-longer-seen", "said", "well"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void an_opening_that_has_run_out_shows_nothing_more() throws InterruptedException {
        Covered covered = covered();
        Browser clinician = covered.visitor().signIn(browser());
        as(
                covered.clinician(),
                jdbc -> jdbc.sql("""
                        insert into access.opening (home_id, id, person_id, person, reason, closes_at)
                        values (?, ?, ?, 'Olu Night', 'Rang about a fall', now() + interval '3 seconds')
                        """)
                        .param(covered.home().id())
                        .param(Ids.next())
                        .param(covered.visitor().person().value())
                        .update());
        forgetRoles(covered);
        assertThat(clinician.get(covered.at() + "/cover").text()).contains("Ada Finch");
        Thread.sleep(3_100);
        forgetRoles(covered);
        assertThat(clinician.get(covered.at() + "/cover").text())
                .contains("Why do you need to look?")
                .doesNotContain("Finch");
        isClosed(clinician, covered);
    }

    @Test
    void an_opening_lasts_for_an_hour_and_no_longer() {
        Covered covered = covered();
        opened(covered);
        int seconds = as(
                covered.clinician(),
                jdbc -> jdbc.sql(
                                "select extract(epoch from closes_at - opened_at)::int from access.opening where home_id = ?")
                        .param(covered.home().id())
                        .query(Integer.class)
                        .single());
        assertThat(seconds).isEqualTo(3600);
    }

    @Test
    void it_closes_when_the_agreement_ends() {
        Covered covered = covered();
        Browser clinician = opened(covered);
        owner().sql("update directory.link set ends_on = current_date where from_organisation = ?")
                .param(covered.home().id())
                .update();
        forgetRoles(covered);
        isClosed(clinician, covered);
        assertThat(clinician.get(covered.at() + "/cover").status()).isEqualTo(404);
        assertThat(clinician.get("/cover").text()).doesNotContain("Elm Lodge");
    }

    @Test
    void a_home_that_is_not_covered_cannot_be_opened() {
        Covered covered = covered();
        Place other = home("Oak Court");
        Browser clinician = covered.visitor().signIn(browser());
        clinician.get("/cover");
        assertThat(clinician.get("/homes/" + other.home() + "/cover").status()).isEqualTo(404);
        assertThat(clinician
                        .post("/homes/" + other.home() + "/opening", Map.of("reason", "curious"))
                        .status())
                .isEqualTo(404);
        Visitor second =
                visitors(Role.OUT_OF_HOURS_CLINICIAN, covered.service().ods()).make("Second Night");
        opened(covered);
        Browser colleague = second.signIn(browser());
        isClosed(colleague, covered);
    }

    private record Covered(Place home, Place service, Person ada, ObservedSet set, Visitor visitor) {
        String at() {
            return "/homes/" + home.home();
        }

        Actor clinician() {
            return new Actor(visitor.person(), "Olu Night", List.of());
        }
    }

    private Covered covered() {
        Place home = home("Elm Lodge");
        Place service = organisation("out-of-hours", "Night Service");
        owner().sql("""
                        insert into directory.link (id, from_organisation, to_organisation, kind, starts_on, method)
                        values (?, ?, ?, 'covered-by-111', current_date - 30, 'person')
                        """).param(Ids.next()).param(home.id()).param(service.id()).update();
        Person ada = resident(home, "Finch");
        ObservedSet set = saved(nurse(home), ada, Sittings.scoring(6));
        return new Covered(
                home,
                service,
                ada,
                set,
                visitors(Role.OUT_OF_HOURS_CLINICIAN, service.ods()).make("Olu Night"));
    }

    private Browser opened(Covered covered) {
        Browser clinician = covered.visitor().signIn(browser());
        clinician.get(covered.at() + "/cover");
        assertThat(clinician
                        .post(covered.at() + "/opening", Map.of("reason", "Rang about a fall"))
                        .text())
                .contains("Ada Finch");
        return clinician;
    }

    private static void isClosed(Browser browser, Covered covered) {
        assertThat(browser.get(covered.ada().path() + "/observations").status()).isEqualTo(404);
        assertThat(browser.get(covered.ada().path()).status()).isEqualTo(404);
        assertThat(browser.get(covered.ada().path() + "/observations/"
                                + covered.set().id())
                        .status())
                .isEqualTo(404);
        assertThat(browser.get(covered.at() + "/board").status()).isEqualTo(404);
    }

    /** Roles are remembered for two seconds; the test need not wait for them to pass. */
    private void forgetRoles(Covered covered) {
        bean(ApplicationEventMulticaster.class)
                .multicastEvent(new PayloadApplicationEvent<>(
                        this, new MembershipChanged(covered.visitor().person())));
    }
}

package org.homeward.programme.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.homeward.Browser;
import org.homeward.directory.Directory;
import org.homeward.kernel.Ids;
import org.homeward.kernel.London;
import org.homeward.observations.LodgeTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Grace Bell, registered manager of Beechwood House, reads what her own home has and needs. */
class OwnReadinessTest extends LodgeTest {
    private static final String NOTE = "Sounds tired of us; ring on Friday";
    private final LocalDate today = London.day(Instant.now());

    @SuppressWarnings("NullAway.Init")
    private Browser grace;

    @BeforeEach
    void signIn() {
        grace = signedIn("grace.bell@beechwood.example");
    }

    @Test
    void she_reads_her_next_step_her_chain_and_her_kit_and_is_led_there() {
        String page = grace.get(path("VLX01")).text();

        assertThat(page)
                .contains("What Beechwood House has and needs", "Next: ", "What each service needs")
                .contains("DSPT Standards Met", "Kit that the team has lent you")
                .doesNotContain("The Limes");
        assertThat(grace.get("/account").text()).contains(path("VLX01"));
    }

    @Test
    void she_reads_what_is_promised_and_never_what_the_team_noted_for_itself() {
        UUID beechwood = id("VLX01");
        UUID session = Ids.next();
        UUID proof = Ids.next();
        owner().sql("""
                        insert into programme.support_session (id, organisation_id, audience, topics, channel, status, started_at, minutes,
                            note, outcome, raised_by, recorded_at, recorded_by)
                        values (?, ?, 'CARE_HOME', '{NHSMAIL}', 'PHONE', 'DONE', now(), 5, ?, 'PROGRESS', 'TEAM', now(), 'Beth Hart')
                        """).params(session, beechwood, NOTE).update();
        owner().sql("insert into programme.follow_up (session_id, organisation_id, due_on) values (?, ?, ?)")
                .params(session, beechwood, Date.valueOf(today.plusDays(7)))
                .update();
        owner().sql("""
                        insert into programme.proof (id, organisation_id, link, is_met, since, words, recorded_at, recorded_by)
                        values (?, ?, 'INTERNET', true, current_date, 'Only because the deputy insists', now(), 'Beth Hart')
                        """).params(proof, beechwood).update();
        try {
            assertThat(grace.get(path("VLX01")).text())
                    .contains("The team will be in touch by " + London.words(today.plusDays(7)) + ": NHSmail")
                    .doesNotContain(NOTE, "deputy insists", "Beth Hart");
        } finally {
            owner().sql("delete from programme.follow_up where session_id = ?")
                    .param(session)
                    .update();
            owner().sql("delete from programme.support_session where id = ?")
                    .param(session)
                    .update();
            owner().sql("delete from programme.proof where id = ?").param(proof).update();
        }
    }

    @Test
    void another_home_is_not_there_for_her_and_hers_for_nobody_but_managers() {
        assertThat(grace.get(path("VLX02")).status()).isEqualTo(404);
        assertThat(signedIn("beth.hart@icb.example").get(path("VLX01")).status())
                .isEqualTo(404);
    }

    private String path(String ods) {
        return "/homes/" + id(ods) + "/readiness";
    }

    private UUID id(String ods) {
        return bean(Directory.class).findByOds(ods).orElseThrow().id();
    }
}

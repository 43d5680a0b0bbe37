package org.homeward.observations.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.homeward.Browser;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.Ids;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.Role;
import org.homeward.observations.LodgeTest;
import org.homeward.observations.ObservedSet;
import org.homeward.observations.Sittings;
import org.junit.jupiter.api.Test;

/** The share of sets in the GP record within 15 minutes. */
class FiledShareTest extends LodgeTest {
    @Test
    void a_set_is_in_time_when_it_was_filed_15_minutes_after_it_was_taken_and_no_more_a_moment_later() {
        Place practice = organisation("gp-practice", "Elm Surgery");
        Place elm = home("Elm Lodge");
        filed(practice, elm, Duration.ofMinutes(14));
        filed(practice, elm, Duration.ofMinutes(15));
        filed(practice, elm, Duration.ofMinutes(15).plusMillis(1));
        Person waits = resident(elm, "Waits", practice);
        saved(nurse(elm), waits, Sittings.WELL);

        FiledShare share = now(elm);
        assertThat(share).isEqualTo(new FiledShare(share.month(), 3, 2, 3, 0));
        assertThat(share.percent()).isEqualTo("66%");
        assertThat(Acting.as(
                        actor(Role.GP, practice),
                        () -> bean(FiledShares.class).of(new OrganisationId(practice.id()), Instant.now())))
                .containsExactly(share);
    }

    @Test
    void a_set_that_nobody_filed_counts_once_its_15_minutes_are_over() {
        Place practice = organisation("gp-practice", "Elm Surgery");
        Place elm = home("Elm Lodge");
        saved(nurse(elm), resident(elm, "Waits", practice), Sittings.WELL);

        assertThat(shares(elm, Instant.now())).isEmpty();
        assertThat(shares(elm, Instant.now().plus(16, ChronoUnit.MINUTES)))
                .singleElement()
                .satisfies(share -> assertThat(share.sets()).isEqualTo(1));
    }

    @Test
    void the_digital_team_sees_counts_from_5_on_and_no_resident() {
        Place practice = organisation("gp-practice", "Elm Surgery");
        Place few = home("Few Lodge " + Ids.next());
        Place more = home("More Lodge " + Ids.next());
        for (int set = 0; set < 4; set++) {
            filed(practice, few, Duration.ofMinutes(5));
        }
        for (int set = 0; set < 6; set++) {
            filed(practice, more, Duration.ofMinutes(5));
        }
        Actor icb = actor(Role.ICB_FACILITATOR, organisation("icb", "Made-up ICB"));
        List<HomeShare> homes = Acting.as(
                icb, () -> bean(FiledCounts.class).count(YearMonth.now(java.time.ZoneId.of("Europe/London"))));

        assertThat(homes)
                .filteredOn(home -> home.home().startsWith("Few Lodge"))
                .singleElement()
                .satisfies(home -> {
                    assertThat(home.share().sets()).isNull();
                    assertThat(home.share().percent()).isEqualTo("too few to say");
                });
        assertThat(homes)
                .filteredOn(home -> home.home().startsWith("More Lodge"))
                .singleElement()
                .satisfies(home -> {
                    assertThat(home.share().sets()).isEqualTo(6);
                    assertThat(home.share().percent()).isEqualTo("100%");
                    assertThat(home.share().refused()).isZero();
                });
    }

    @Test
    void what_is_in_time_cannot_be_more_than_what_was_filed() {
        assertThatThrownBy(() -> new FiledShare(YearMonth.of(2026, 11), 10, 6, 5, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new FiledShare(YearMonth.of(2026, 11), 371, 34, 34, 0).percent())
                .isEqualTo("9%");
    }

    @Test
    void home_practice_and_digital_team_each_find_their_page() {
        Place practice = organisation("gp-practice", "Elm Surgery");
        Place elm = home("Elm Lodge");
        filed(practice, elm, Duration.ofMinutes(5));
        Browser manager =
                visitors(Role.REGISTERED_MANAGER, elm.ods()).make("Mary Hall").signIn(browser());
        assertThat(manager.get("/homes/" + elm.id() + "/gp-record").text()).contains("<b>100%</b>");
        Browser clerk = visitors(Role.PRESCRIPTION_CLERK, practice.ods())
                .make("Ann Clerk")
                .signIn(browser());
        assertThat(clerk.get("/practices/" + practice.id() + "/filed-share").text())
                .contains("<b>100%</b>");
        assertThat(clerk.get("/homes/" + elm.id() + "/gp-record").status()).isEqualTo(200);
        assertThat(manager.get("/filed-share").status()).isEqualTo(404);
    }

    private FiledShare now(Place home) {
        return shares(home, Instant.now()).getFirst();
    }

    private List<FiledShare> shares(Place home, Instant now) {
        return Acting.as(
                actor(Role.REGISTERED_MANAGER, home),
                () -> bean(FiledShares.class).of(home.home(), now));
    }

    /** A set of somebody, taken this minute, and filed so long after it was taken. */
    private void filed(Place practice, Place home, Duration after) {
        Person who = resident(home, "Filed", practice);
        ObservedSet set = saved(nurse(home), who, Sittings.WELL);
        Actor gp = actor(Role.GP, practice);
        as(
                gp,
                jdbc -> jdbc.sql("""
                        insert into observations.receipt (home_id, id, resident_id, set_id, kind, practice_id, at, person_id, signature)
                        select home_id, ?, resident_id, id, 'filed', ?, taken_at + ?::interval, ?, 'Joan Miller'
                          from observations.observation_set where home_id = ? and id = ?
                        """)
                        .param(Ids.next())
                        .param(practice.id())
                        .param(after.toMillis() + " milliseconds")
                        .param(gp.person().value())
                        .param(home.id())
                        .param(set.id())
                        .update());
    }
}

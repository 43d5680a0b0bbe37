package org.homeward.observations.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.homeward.Browser;
import org.homeward.kernel.Actor;
import org.homeward.kernel.Ids;
import org.homeward.kernel.London;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.Role;
import org.homeward.observations.ObservedSet;
import org.homeward.observations.Sittings;
import org.junit.jupiter.api.Test;

/** The share of sets in the GP record within 15 minutes, by home, practice and month. */
class FiledShareTest extends ElmSurgery {
    private final YearMonth month = YearMonth.now(London.ZONE);

    @Test
    void a_set_is_in_time_when_it_was_filed_15_minutes_after_it_was_taken_and_no_more_a_moment_later() {
        filed(elm, Duration.ofMinutes(14));
        filed(elm, Duration.ofMinutes(15));
        filed(elm, Duration.ofMinutes(15).plusMillis(1));
        saved(nurse(elm), alder, Sittings.WELL);

        FiledShare share = shares().getFirst();
        assertThat(share).isEqualTo(new FiledShare(month, 3, 2, 3, 0, share.countedAt()));
        assertThat(share.percent()).isEqualTo("66%");
        assertThat(bean(FiledMonths.class).of(new OrganisationId(practice.id()), month))
                .containsExactly(share);
    }

    @Test
    void a_set_that_nobody_filed_counts_once_its_15_minutes_are_over() {
        taken(Duration.ofMinutes(14));
        assertThat(shares()).isEmpty();

        taken(Duration.ofMinutes(16));
        assertThat(shares()).singleElement().satisfies(share -> {
            assertThat(share.sets()).isEqualTo(1);
            assertThat(share.filed()).isZero();
        });
    }

    @Test
    void what_was_replaced_does_not_count_and_a_refused_set_counts_as_not_filed() {
        ObservedSet wrong = saved(nurse(elm), alder, Sittings.WELL);
        answer(file(wrong));
        ObservedSet right = corrected(wrong);
        answer(new PracticeAnswer(List.of(which(right)), Refusal.UNUSABLE));

        FiledShare share = shares().getFirst();
        assertThat(share).isEqualTo(new FiledShare(month, 1, 0, 0, 1, share.countedAt()));
    }

    @Test
    void a_set_that_was_refused_and_then_filed_is_filed_and_counts_once() {
        ObservedSet set = saved(nurse(elm), alder, Sittings.WELL);
        answer(new PracticeAnswer(List.of(which(set)), Refusal.NOT_OURS));
        step(set, Receipt.Step.AGAIN);
        answer(file(set));

        FiledShare share = shares().getFirst();
        assertThat(share).isEqualTo(new FiledShare(month, 1, 1, 1, 0, share.countedAt()));
    }

    @Test
    void the_digital_team_sees_counts_from_5_on_and_no_resident() {
        Place few = home("Few Lodge " + Ids.next());
        Place more = home("More Lodge " + Ids.next());
        for (int set = 0; set < 4; set++) {
            filed(few, Duration.ofMinutes(5));
        }
        for (int set = 0; set < 6; set++) {
            filed(more, Duration.ofMinutes(5));
        }
        bean(FiledMonths.class).count(month);

        List<HomeShare> homes = bean(FiledMonths.class).ofEveryHome(month).stream()
                .map(HomeShare::told)
                .toList();
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
        assertThatThrownBy(() -> share(10, 6, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThat(share(371, 34, 34).percent()).isEqualTo("9%");
    }

    @Test
    void home_practice_and_digital_team_each_find_their_page() {
        filed(elm, Duration.ofMinutes(5));
        bean(FiledMonths.class).count(month);
        Browser manager =
                visitors(Role.REGISTERED_MANAGER, elm.ods()).make("Mary Hall").signIn(browser());
        assertThat(manager.get("/homes/" + elm.id() + "/gp-record").text()).contains("<b>100%</b>");
        Browser clerk = visitors(Role.PRESCRIPTION_CLERK, practice.ods())
                .make("Ann Clerk")
                .signIn(browser());
        assertThat(clerk.get("/practices/" + practice.id() + "/filed-share").text())
                .contains("<b>100%</b>");
        assertThat(manager.get("/filed-share").status()).isEqualTo(404);
        assertThat(manager.get("/practices/" + practice.id() + "/filed-share").status())
                .isEqualTo(404);
    }

    private FiledShare share(int sets, int inTime, int filed) {
        return new FiledShare(month, sets, inTime, filed, 0, Instant.EPOCH);
    }

    private List<FiledShare> shares() {
        bean(FiledMonths.class).count(month);
        return bean(FiledMonths.class).of(elm.home(), month);
    }

    private void taken(Duration ago) {
        record(
                nurse(elm),
                alder,
                Sittings.late("no network", Sittings.at(Instant.now().minus(ago), Sittings.of(Sittings.WELL))));
    }

    /** A set of somebody, taken this minute, and filed so long after it was taken. */
    private void filed(Place home, Duration after) {
        ObservedSet set = saved(nurse(home), resident(home, "Filed", practice), Sittings.WELL);
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

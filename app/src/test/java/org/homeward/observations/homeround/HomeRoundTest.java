package org.homeward.observations.homeround;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.homeward.Browser;
import org.homeward.clinical.signs.Parameter;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.London;
import org.homeward.kernel.Role;
import org.homeward.observations.LodgeTest;
import org.homeward.observations.Recording;
import org.homeward.observations.Sitting;
import org.homeward.observations.Sittings;
import org.homeward.observations.Watch;
import org.junit.jupiter.api.Test;

/** What stands on the two lists of a home, and in which order. */
class HomeRoundTest extends LodgeTest {
    @Test
    void who_is_raised_comes_by_the_strongest_reason_and_who_is_well_is_not_raised() {
        Place elm = home("Elm Lodge");
        Actor nurse = nurse(elm);
        Person well = resident(elm, "Well");
        Person high = resident(elm, "High");
        Person moved = resident(elm, "Moved");
        Person none = resident(elm, "None");
        saved(nurse, well, Sittings.WELL);
        saved(nurse, moved, Sittings.WELL);
        saved(nurse, high, Sittings.scoring(8));
        owner(elm, moved);

        List<Raised> all = raised(nurse, elm);
        HomeRoundPage page = HomeRoundPage.of(elm.home(), all, Instant.now());

        assertThat(page.raised())
                .extracting(raised -> raised.resident().resident())
                .containsExactly(high.id(), moved.id(), none.id());
        assertThat(page.others())
                .extracting(raised -> raised.resident().resident())
                .containsExactly(well.id());
        assertThat(page.raised().getFirst().why()).first().asString().startsWith("NEWS2 8");
        assertThat(page.raised().get(1).why()).containsExactly("Moved in on " + London.words(today()));
        assertThat(page.raised().get(2).why()).containsExactly("No set yet");
    }

    /** Moved in today. */
    private void owner(Place elm, Person moved) {
        as(
                nurse(elm),
                jdbc -> jdbc.sql("update residents.resident set admitted_on = ? where home_id = ? and id = ?")
                        .param(today())
                        .param(elm.id())
                        .param(moved.id().value())
                        .update());
    }

    private static java.time.LocalDate today() {
        return London.day(Instant.now());
    }

    private List<Raised> raised(Actor nurse, Place elm) {
        return Acting.as(nurse, () -> {
            var admitted = bean(org.homeward.residents.Residents.class).at(elm.home());
            return bean(Watch.class).board(elm.home()).stream()
                    .map(watched -> Raised.of(
                            watched,
                            admitted.stream()
                                    .filter(one -> one.id().equals(watched.resident()))
                                    .findFirst()
                                    .orElseThrow()
                                    .residency()
                                    .admittedOn(),
                            Instant.now()))
                    .toList();
        });
    }

    @Test
    void a_month_counts_complete_sets_and_neither_partial_nor_replaced_ones() {
        Place elm = home("Elm Lodge");
        Actor nurse = nurse(elm);
        Person whole = resident(elm, "Whole");
        Person partial = resident(elm, "Partial");
        Person replaced = resident(elm, "Replaced");
        saved(nurse, whole, Sittings.WELL);
        Sitting partly = now(Sittings.without(Parameter.PULSE, Sittings.WELL))
                .correcting(new Sitting.Correction(
                        saved(nurse, replaced, Sittings.WELL).id(), "The device was wrong"));
        assertThat(record(nurse, replaced, withReason(partly))).isInstanceOf(Recording.Saved.class);
        assertThat(record(nurse, partial, withReason(now(Sittings.without(Parameter.PULSE, Sittings.WELL)))))
                .isInstanceOf(Recording.Saved.class);

        ResidentOfTheDayPage page = page(nurse, elm, YearMonth.from(today()));

        assertThat(page.residents().stream()
                        .filter(MonthlySets.OfResident::isDone)
                        .map(MonthlySets.OfResident::id))
                .containsExactly(whole.id());
        assertThat(page.count()).startsWith("1 of 3 have had a complete set while well");
        assertThat(page.left().stream().map(turn -> turn.resident().id()))
                .containsExactlyInAnyOrder(partial.id(), replaced.id());
        assertThat(page.countWithoutPlan()).startsWith("1 of 3 with no plan");
        assertThat(page(nurse, elm, YearMonth.from(today()).plusMonths(1)).count())
                .startsWith("0 of 3");
        assertThat(deeds(elm)).contains("LOOKED_AT_BOARD");
    }

    private static Sitting withReason(Sitting sitting) {
        return new Sitting(
                sitting.id(),
                sitting.takenAt(),
                sitting.signs(),
                sitting.oxygen(),
                java.util.Map.of(Parameter.PULSE, org.homeward.clinical.signs.MissingReason.NO_READING),
                sitting.checked(),
                sitting.lateReason(),
                sitting.correction(),
                sitting.source());
    }

    private ResidentOfTheDayPage page(Actor nurse, Place elm, YearMonth month) {
        return new ResidentOfTheDayPage(
                elm.home(),
                month,
                Acting.as(nurse, () -> bean(MonthlySets.class).in(elm.home(), month, today())),
                today());
    }

    @Test
    void a_set_while_ill_shows_nobody_how_somebody_is_when_well() {
        Place elm = home("Elm Lodge");
        Actor nurse = nurse(elm);
        Person ill = resident(elm, "Ill");
        Person usuallyThree = resident(elm, "Usual");
        as(
                nurse,
                jdbc -> jdbc.sql("""
                        insert into observations.usual_score (home_id, id, resident_id, score, set_at, set_by, setter, review_by, reason)
                        values (?, ?, ?, 3, now() - interval '1 day', ?, 'Joan', current_date + 100, 'COPD')
                        """)
                        .params(
                                elm.id(),
                                org.homeward.kernel.Ids.next(),
                                usuallyThree.id().value(),
                                nurse.person().value())
                        .update());
        saved(nurse, ill, Sittings.scoring(4));
        saved(nurse, usuallyThree, Sittings.scoring(4));

        ResidentOfTheDayPage page = page(nurse, elm, YearMonth.from(today()));

        assertThat(page.left().stream().map(turn -> turn.resident().id())).containsExactly(ill.id());
        saved(nurse, ill, Sittings.WELL);
        assertThat(page(nurse, elm, YearMonth.from(today())).left()).isEmpty();
    }

    @Test
    void both_lists_are_there_for_the_home_and_for_nobody_else() {
        Place elm = home("Elm Lodge");
        resident(elm, "Finch");
        Browser carer =
                visitors(Role.CARE_ASSISTANT, elm.ods()).make("Cara Jones").signIn(browser());
        Browser stranger = visitors(Role.REGISTERED_MANAGER, home("Oak Lodge").ods())
                .make("Mary Hill")
                .signIn(browser());

        for (String list : List.of("/home-round", "/resident-of-the-day", "/resident-of-the-day?month=2026-12")) {
            assertThat(carer.get("/homes/" + elm.id() + list).text()).contains("Ada Finch");
            assertThat(stranger.get("/homes/" + elm.id() + list).status()).isEqualTo(404);
        }
        for (String month : List.of("2026-13", "+999999999-12", "soon")) {
            assertThat(carer.get("/homes/" + elm.id() + "/resident-of-the-day?month=" + month)
                            .status())
                    .as(month)
                    .isEqualTo(404);
        }
    }
}

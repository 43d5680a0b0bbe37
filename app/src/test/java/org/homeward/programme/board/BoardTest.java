package org.homeward.programme.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.homeward.Browser;
import org.homeward.kernel.Ids;
import org.homeward.kernel.London;
import org.homeward.observations.LodgeTest;
import org.homeward.programme.home.HomeInJourney;
import org.homeward.programme.home.Stage;
import org.homeward.ui.Form;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Beth Hart looks at a board: who has waited longest, why, and what comes next. */
class BoardTest extends LodgeTest {
    private static final List<Stage> STAGES = List.of(new Stage("A", "First"), new Stage("B", "Last"));

    @Test
    void whoever_has_been_in_a_state_longest_comes_first_and_of_whom_nobody_knows_last() {
        Board board = Board.of(STAGES, List.of(at("Elm", "A", 3L), at("Oak", "A", null), at("Ash", "A", 40L)));

        assertThat(board.columns().getFirst().homes())
                .extracting(home -> home.home().name())
                .containsExactly("Ash", "Elm", "Oak");
        assertThat(board.columns().getLast().homes()).isEmpty();
        assertThat(board.count()).isEqualTo(3);
    }

    @Test
    void a_board_is_narrowed_by_all_that_is_chosen_together() {
        HomeInJourney.Home elm = at("Elm", "A", 3L).home();

        assertThat(Sieve.of(Form.blank()).lets(elm)).isTrue();
        assertThat(sieve("place", "Norwich").lets(elm)).isTrue();
        assertThat(sieve("place", "Broadland").lets(elm)).isFalse();
        assertThat(sieve("network", "Norwich PCN").lets(elm)).isTrue();
        assertThat(sieve("network", "Broads PCN").lets(elm)).isFalse();
        assertThat(sieve("provider", "seaside").lets(elm)).isTrue();
        assertThat(sieve("provider", "other").lets(elm)).isFalse();
        assertThat(sieve("care", "nursing").lets(elm)).isFalse();
        assertThat(sieve("care", "residential").lets(elm)).isTrue();
        assertThat(sieve("rating", "not-rated").lets(elm)).isTrue();
        assertThat(sieve("rating", "good").lets(elm)).isFalse();
    }

    @Test
    void a_home_stands_in_the_column_of_its_last_event_with_its_age_why_and_what_next() {
        Place elm = home("Elm Lodge Board");
        LocalDate today = London.day(Instant.now());
        owner().sql("""
                        insert into programme.initiative_case (id, organisation_id, machine, state, state_since)
                        values (?, ?, 'PROXY_HOME', 'INTERESTED', ?)
                        """)
                .params(Ids.next(), elm.id(), Date.valueOf(today.minusDays(14)))
                .update();
        Browser beth = signedIn("beth.hart@icb.example");

        String page = beth.get("/programme/boards/proxy?all=INTERESTED").text();
        assertThat(page).contains("there is nothing to drag here", "/programme/homes/" + elm.id() + "/journeys/proxy");
        String card = page.substring(page.indexOf("Elm Lodge Board"));
        assertThat(card.substring(0, card.indexOf("</li>")))
                .contains("14 days here", "needs secure mail, DSPT Standards Met, devices, internet")
                .contains("Check the registration with the CQC (Provider)");
        assertThat(beth.get("/programme/boards/proxy/homes.csv").text())
                .contains("Interested,14,Elm Lodge Board," + elm.ods());
        assertThat(beth.get("/programme/boards/proxy/homes.csv").text())
                .as("a home that lacks nothing is told what moves it on")
                .contains("The first order went through (home, practice)");
        assertThat(beth.get("/programme/boards/proxy/homes.csv?rating=good").text())
                .doesNotContain("Elm Lodge Board");
    }

    @Test
    void every_board_opens_and_counts_every_open_home_once() {
        Browser beth = signedIn("beth.hart@icb.example");
        int open = owner().sql(
                        "select count(*) from directory.organisation where kind = 'care-home' and closed_on is null")
                .query(Integer.class)
                .single();

        assertThat(beth.get(BoardsPage.PATH).text()).contains("Secure mail", "DSPT", "Contact with the manager");
        for (String board : List.of("mail", "dspt", "proxy", "observations", "records", "rounds", "contact")) {
            assertThat(beth.get(BoardsPage.PATH + "/" + board).text())
                    .as(board)
                    .contains("<strong>" + open + " homes</strong> on this board.");
        }
        assertThat(beth.get(BoardsPage.PATH + "/nothing").status()).isEqualTo(404);
    }

    private static Sieve sieve(String field, String value) {
        return Sieve.of(Form.blank().with(field, value));
    }

    private static HomeInJourney at(String name, String state, @Nullable Long days) {
        return new HomeInJourney(
                new HomeInJourney.Home(
                        name, "VLX01", "Holt", 32, "Norwich", "Seaside Care Ltd", List.of("Norwich PCN"), "", false),
                state,
                days,
                "",
                "",
                "/");
    }
}

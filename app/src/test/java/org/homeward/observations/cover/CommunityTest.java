package org.homeward.observations.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.homeward.Browser;
import org.homeward.kernel.Ids;
import org.homeward.kernel.Role;
import org.homeward.observations.LodgeTest;
import org.homeward.observations.Sittings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** HZ-28: community nurses see the homes their team looks after, as long as it does, and answer there. */
class CommunityTest extends LodgeTest {
    @SuppressWarnings("NullAway.Init")
    private Place home;

    @SuppressWarnings("NullAway.Init")
    private Place team;

    @SuppressWarnings("NullAway.Init")
    private Person ada;

    @BeforeEach
    void admit() {
        home = home("Elm Lodge");
        team = organisation("community-service", "Elm Community Nurses");
        ada = resident(home, "Finch");
        saved(nurse(home), ada, Sittings.scoring(6));
        link(home);
    }

    @Test
    void a_team_sees_the_homes_it_looks_after_as_one_list_and_no_other() {
        Place oak = home("Oak Court");
        Place far = home("Far Court");
        link(oak);
        saved(nurse(oak), resident(oak, "Birch"), Sittings.scoring(9));
        Person cedar = resident(far, "Cedar");
        saved(nurse(far), cedar, Sittings.scoring(9));
        Browser ruth = ruth();

        String page = ruth.get("/community/residents").text();

        assertThat(page)
                .contains("2 residents in 2 homes need a look")
                .contains("Homes: Elm Lodge, Oak Court.")
                .doesNotContain("Cedar");
        assertThat(page.indexOf("Birch")).isPositive().isLessThan(page.indexOf("Finch"));
        assertThat(ruth.get(ada.path() + "/observations").status()).isEqualTo(200);
        assertThat(ruth.get(cedar.path() + "/observations").status()).isEqualTo(404);
        assertThat(ruth.get(cedar.path() + "/answer").status()).isEqualTo(404);
        assertThat(ruth.get(ada.path() + "/observations/new").status()).isEqualTo(404);
        assertThat(ruth.get("/cover").status()).isEqualTo(404);
        assertThat(deeds(home)).contains("LOOKED_AT_BOARD");
    }

    @Test
    void a_nurse_of_the_team_answers_in_their_own_name() {
        Browser ruth = ruth();

        String taken =
                ruth.post(ada.path() + "/answer/taking", Map.of("seen", "0")).text();

        assertThat(taken).contains("Residents your team looks after").contains("Ruth Amos took it on, just now");
        String board = visitors(Role.CARE_ASSISTANT, home.ods())
                .make("Cara Jones")
                .signIn(browser())
                .get("/homes/" + home.home() + "/board")
                .text();
        assertThat(board).contains("Ruth Amos, community nurse, Elm Community Nurses took it on");
    }

    @Test
    void when_the_link_has_ended_nothing_is_seen_any_more() {
        owner().sql("update directory.link set ends_on = current_date where to_organisation = ?")
                .param(team.id())
                .update();
        Browser ruth = ruth();
        assertThat(ruth.get("/community/residents").text())
                .contains("No home is linked with your team yet.")
                .doesNotContain("Finch");
        assertThat(ruth.get(ada.path() + "/observations").status()).isEqualTo(404);
    }

    private Browser ruth() {
        return visitors(Role.COMMUNITY_NURSE, team.ods()).make("Ruth Amos").signIn(browser());
    }

    private void link(Place to) {
        owner().sql("""
                        insert into directory.link (id, from_organisation, to_organisation, kind, starts_on, method)
                        values (?, ?, ?, 'looked-after-by', '2024-01-01', 'person')
                        """).param(Ids.next()).param(to.id()).param(team.id()).update();
    }
}

package org.homeward.observations.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.homeward.Browser;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.Role;
import org.homeward.observations.LodgeTest;
import org.homeward.observations.Sittings;
import org.homeward.observations.Watch;
import org.homeward.observations.Watched;
import org.junit.jupiter.api.Test;

/** HZ-28: a practice sees its own residents, in whichever home they live, the highest first. */
class CaseloadTest extends LodgeTest {
    @Test
    void a_practice_sees_its_own_residents_across_homes_the_highest_first() {
        Place practice = organisation("gp-practice", "Elm Surgery");
        Place elm = home("Elm Lodge");
        Place oak = home("Oak Court");
        saved(nurse(elm), resident(elm, "Alder", practice), Sittings.WELL);
        saved(nurse(oak), resident(oak, "Birch", practice), Sittings.scoring(9));
        saved(nurse(elm), resident(elm, "Cedar", practice), Sittings.scoring(5));
        saved(nurse(elm), resident(elm, "Stranger"), Sittings.scoring(11));
        Actor gp = actor(Role.GP, practice);

        List<Watched> seen = Acting.as(gp, () -> bean(Watch.class).caseload(new OrganisationId(practice.id())));
        assertThat(seen).extracting(one -> one.name().family()).containsExactlyInAnyOrder("Alder", "Birch", "Cedar");

        String page = caseload(practice, Role.GP);
        assertThat(page).doesNotContain("Stranger");
        assertThat(page.indexOf("Birch")).isPositive().isLessThan(page.indexOf("Cedar"));
        assertThat(page.indexOf("Cedar")).isLessThan(page.indexOf("Alder"));
        assertThat(deeds(elm)).contains("LOOKED_AT_CASELOAD");
        assertThat(deeds(oak)).contains("LOOKED_AT_CASELOAD");
    }

    @Test
    void the_list_of_another_practice_is_not_there() {
        Place practice = organisation("gp-practice", "Elm Surgery");
        Place other = organisation("gp-practice", "Oak Surgery");
        Browser gp = visitors(Role.GP, other.ods()).make("Paul Morris").signIn(browser());
        assertThat(gp.get("/practices/" + practice.id() + "/caseload").status()).isEqualTo(404);
        assertThat(gp.get("/practices/" + practice.id() + "/caseload/changes").status())
                .isEqualTo(404);
        Browser clerk = visitors(Role.PRESCRIPTION_CLERK, practice.ods())
                .make("Ann Clerk")
                .signIn(browser());
        assertThat(clerk.get("/practices/" + practice.id() + "/caseload").status())
                .isEqualTo(404);
        Browser nurse = visitors(Role.NURSE, home("Elm Lodge").ods())
                .make("Piotr Nurse")
                .signIn(browser());
        assertThat(nurse.get("/practices/" + practice.id() + "/caseload").status())
                .isEqualTo(404);
    }

    private String caseload(Place practice, Role role) {
        Browser browser = visitors(role, practice.ods()).make("Nadia Shah").signIn(browser());
        return browser.get("/practices/" + practice.id() + "/caseload").text();
    }
}

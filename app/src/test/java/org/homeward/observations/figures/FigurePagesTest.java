package org.homeward.observations.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.homeward.Browser;
import org.homeward.kernel.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who sees which figures, and which residents behind them. */
class FigurePagesTest extends MadeUpMonth {
    @BeforeEach
    void tell() {
        tellTheMonth();
    }

    @Test
    void a_manager_sees_the_home_and_goes_from_a_figure_to_the_residents_and_the_home_can_read_that_she_looked() {
        Browser manager =
                visitors(Role.REGISTERED_MANAGER, elm.ods()).make("Mary Hall").signIn(browser());
        String path = "/homes/" + elm.id() + "/figures";
        String page = manager.get(path).text();
        assertThat(page)
                .contains("44%", "4 of 9", "62", "75 min", "How this is counted")
                .doesNotContain("Alder");

        String rows = manager.get(path + "/rows?figure=ON_TIME&which=&period=" + period.key())
                .text();
        assertThat(rows).contains("4 of 9", "Ada Alder", "<b>Late:</b> not taken");
        assertThat(deeds(elm)).contains("LOOKED_AT_FIGURE");
        assertThat(manager.get(path + "/rows?figure=NONE").status()).isEqualTo(404);
        assertThat(manager.get(path + "/rows?figure=SETS&period=ever").status()).isEqualTo(404);
    }

    @Test
    void the_file_holds_what_the_page_shows() {
        Browser senior = visitors(Role.SENIOR_CARER, elm.ods()).make("Sue Hall").signIn(browser());
        Browser.Answer file = senior.get("/homes/" + elm.id() + "/figures.csv");

        assertThat(file.contentType()).startsWith("text/csv");
        assertThat(file.text())
                .contains("Whose,Figure,Version,Which,Period,Value,Unit,Made of")
                .contains("Sets on time,1,," + period.head() + ",44,%,4 of 9")
                .contains("Single readings,1,," + period.head() + ",62,readings,")
                .contains("Signs that were missing,1,Temperature," + period.head() + ",11,%,1 of 9");
    }

    @Test
    void a_care_assistant_and_another_home_see_none_of_it() {
        Browser carer =
                visitors(Role.CARE_ASSISTANT, elm.ods()).make("Cara Hall").signIn(browser());
        Browser other =
                visitors(Role.REGISTERED_MANAGER, BEECHWOOD).make("Mary Other").signIn(browser());
        for (String path : new String[] {"/figures", "/figures.csv", "/figures/rows"}) {
            assertThat(carer.get("/homes/" + elm.id() + path).status()).isEqualTo(404);
            assertThat(other.get("/homes/" + elm.id() + path).status()).isEqualTo(404);
        }
    }

    @Test
    void a_practice_sees_its_residents_in_every_home_and_each_home_can_read_that_it_looked() {
        Browser gp = visitors(Role.GP, practice.ods()).make("Gita Rao").signIn(browser());
        String path = "/practices/" + practice.id() + "/figures";

        assertThat(gp.get(path).text()).contains("4 of 9");
        assertThat(gp.get(path + "/rows?figure=CALLS&period=" + period.key()).text())
                .contains("Elm Lodge", "Ada Cedar", "no answer");
        assertThat(deeds(elm)).contains("LOOKED_AT_FIGURE");
        assertThat(gp.get("/homes/" + elm.id() + "/figures").status()).isEqualTo(404);
        assertThat(gp.get("/practices/" + UUID.randomUUID() + "/figures").status())
                .isEqualTo(404);
    }

    @Test
    void the_digital_team_sees_homes_and_months_no_resident_and_no_count_from_1_to_4() {
        Browser beth = signedIn("beth.hart@icb.example");
        String found =
                beth.get("/figures?period=" + period.key() + "&named=elm+lodge").text();
        assertThat(found).contains("Elm Lodge").doesNotContain("Beechwood House", "Alder");

        String all =
                beth.get("/figures?period=" + period.key() + "&sort=ON_TIME").text();
        assertThat(all).contains("Elm Lodge", "Earlier sets");

        String home = beth.get("/figures/" + elm.id()).text();
        assertThat(home).contains("fewer than 5", "too few to say", "62").doesNotContain("Alder", "/rows?");
        String file = beth.get("/figures/" + elm.id() + "/figures.csv").text();
        assertThat(file).contains("Residents,1,," + period.head() + ",fewer than 5,people,");
        assertThat(beth.get("/figures.csv?period=" + period.key()).text()).contains("Elm Lodge");
        assertThat(beth.get("/figures/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(beth.get("/homes/" + elm.id() + "/figures").status()).isEqualTo(404);
    }
}

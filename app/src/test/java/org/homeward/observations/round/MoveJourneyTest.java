package org.homeward.observations.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.homeward.Browser;
import org.homeward.Browser.Answer;
import org.homeward.kernel.Role;
import org.homeward.observations.LodgeTest;
import org.homeward.observations.ObservedSet;
import org.homeward.observations.Sittings;
import org.junit.jupiter.api.Test;

/** HZ-01: "this was somebody else's", as a carer meets it. */
class MoveJourneyTest extends LodgeTest {
    private static final Pattern MOVED = Pattern.compile("name=\"moved\" value=\"([^\"]+)\"");

    @Test
    void a_carer_finds_the_right_person_and_moves_the_set() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Person okafor = resident(home, "Okafor");
        resident(home, "Grant");
        ObservedSet wrong = saved(nurse(home), ada, Sittings.scoring(7));
        Browser carer = carer(home);
        String here = ada.path() + "/observations/" + wrong.id();
        assertThat(carer.get(here + "/correction").text()).contains("href=\"" + here + "/move\"");

        Answer form = carer.get(here + "/move?q=okaf");

        assertThat(form.text())
                .contains("FINCH, Ada")
                .contains("OKAFOR, Ada")
                .contains("Born 3 Mar 1938, room 3")
                .doesNotContain("GRANT, Ada");
        Map<String, String> typed = new HashMap<>(Map.of("moved", moved(form), "q", "okaf"));
        assertThat(carer.post(here + "/move", typed).text())
                .contains("Choose whose set it is")
                .contains("Say how it came to be with the wrong person");
        typed.putAll(Map.of("to", okafor.id().toString(), "reason", "The tablet was still open for Ada"));
        Answer right = carer.post(here + "/move", typed);
        assertThat(right.path()).isEqualTo(okafor.path() + "/observations/" + typed.get("moved"));
        assertThat(right.text())
                .contains("OKAFOR, Ada")
                .contains("moved here by Cara Jones")
                .contains("Moved here from somebody else's record: The tablet was still open for Ada");
        assertThat(carer.post(here + "/move", typed).path()).as("sent again").isEqualTo(right.path());
        assertThat(carer.get(here).text())
                .contains("This set was somebody else's and has been moved")
                .doesNotContain("/move\"")
                .doesNotContain("/correction\"");
        assertThat(carer.get(ada.path() + "/observations").text()).contains("moved to their record");
    }

    @Test
    void it_cannot_be_moved_to_another_home_or_by_another_home() {
        Place home = home("Elm Lodge");
        Place other = home("Oak Court");
        Person ada = resident(home, "Finch");
        Person stranger = resident(other, "Okafor");
        ObservedSet wrong = saved(nurse(home), ada, Sittings.scoring(7));
        String move = ada.path() + "/observations/" + wrong.id() + "/move";
        Map<String, String> typed = Map.of("to", stranger.id().toString(), "reason", "swapped");
        Browser carer = carer(home);
        assertThat(carer.get(move).text()).doesNotContain("OKAFOR");
        assertThat(carer.post(move, typed).status()).isEqualTo(404);
        Browser theirs = carer(other);
        theirs.get("/account");
        assertThat(theirs.get(move).status()).isEqualTo(404);
        assertThat(theirs.post(move, typed).status()).isEqualTo(404);
        assertThat(count(nurse(home), "observations.observation_set", ada)).isEqualTo(1);
        assertThat(count(nurse(other), "observations.observation_set", stranger))
                .isZero();
    }

    private Browser carer(Place home) {
        return visitors(Role.CARE_ASSISTANT, home.ods()).make("Cara Jones").signIn(browser());
    }

    private static String moved(Answer form) {
        Matcher id = MOVED.matcher(form.text());
        assertThat(id.find()).as(form.text()).isTrue();
        return id.group(1);
    }
}

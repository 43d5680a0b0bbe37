package org.homeward.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ada Obi looks for a resident with one hand: letters are enough, no key is pressed to send them. */
class SearchAsOneTypesTest extends JourneyTest {
    @Test
    void the_list_narrows_while_one_types_a_name_a_number_or_a_room() {
        Tablet carer = tabletOf(ADA_OBI);
        carer.open("/");
        carer.link("Residents").click();
        Locator lines = carer.page().locator(".register__line");
        assertThat(carer.page().locator(".register-count")).containsText("live here");
        for (List<String> typed : List.of(
                List.of("add", "FINCH, Ada"), List.of("9990 01", "999 001 2342"), List.of("12", "OKAFOR, Daniel"))) {
            carer.field("Find a resident").fill("");
            assertThat(carer.page().locator(".register-count")).containsText("live here");
            carer.field("Find a resident").pressSequentially(typed.getFirst());
            assertThat(lines).hasCount(1);
            assertThat(lines.first()).containsText(typed.getLast());
            assertThat(carer.page().locator(".register-count")).containsText("1 person found for “" + typed.getFirst());
        }
        carer.field("Find a resident").fill("nobody at all");
        assertThat(carer.page().locator("#found")).containsText("Nobody matches");
    }
}

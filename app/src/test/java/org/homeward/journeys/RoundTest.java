package org.homeward.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The round of a home: from bed to bed, whose turn it is, and how far one has come. */
class RoundTest extends JourneyTest {
    private static final Pattern COUNT = Pattern.compile("(\\d+) of (\\d+) done");

    @Test
    void goes_from_bed_to_bed_and_says_who_is_next_and_how_far_it_is() {
        Tablet ada = tabletOf(ADA_OBI);
        ada.open("/");
        ada.link("Start the round").click();
        Page round = ada.page();
        assertThat(rooms(due(round))).isNotEmpty().isSortedAccordingTo(BEDS);
        assertThat(rooms(later(round))).isNotEmpty().isSortedAccordingTo(BEDS);
        int done = done(round);
        assertThat(done).isEqualTo(later(round).count());
        assertThat(all(round)).isEqualTo(done + due(round).count());

        String first = due(round).first().locator("b").innerText();
        assertThat(ada.link("Next: ").innerText()).startsWith("Next: " + first + ", room ");
        ada.link("Next: ").click();
        ada.take(Readings.WELL);
        ada.link("Next in the round").click();

        assertThat(round.locator("h1")).hasText("Observation round");
        assertThat(done(round)).isEqualTo(done + 1);
        assertThat(later(round).getByText(first)).isVisible();
    }

    /** "Room 4" before "Room 4 bed B" before "Room 10". */
    private static final Comparator<String> BEDS =
            Comparator.comparingInt(RoundTest::number).thenComparing(Comparator.naturalOrder());

    private static int number(String room) {
        return Integer.parseInt(room.replaceAll("\\D+", ""));
    }

    private static List<String> rooms(Locator rows) {
        return rows.locator("a > span").allInnerTexts();
    }

    private static Locator due(Page round) {
        return round.locator("h2:text('Due, in bed order') + ul > li");
    }

    private static Locator later(Page round) {
        return round.locator("h2:text('Not due yet') + ul > li");
    }

    private static int done(Page round) {
        return count(round, 1);
    }

    private static int all(Page round) {
        return count(round, 2);
    }

    private static int count(Page round, int which) {
        var words = COUNT.matcher(round.locator(".homeward-progress").innerText());
        assertThat(words.find()).isTrue();
        return Integer.parseInt(words.group(which));
    }
}

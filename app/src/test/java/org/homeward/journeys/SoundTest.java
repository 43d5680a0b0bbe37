package org.homeward.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** HZ-07: a board that is not looked at can be heard. */
class SoundTest extends JourneyTest {
    private static final String COUNTS_TONES = """
            window.tones = 0;
            window.AudioContext = class {
              currentTime = 0;
              resume() {}
              close() {}
              createOscillator() {
                return { frequency: {}, connect() {}, start() { window.tones++; }, stop() {} };
              }
            };
            """;

    private static final String ONE_MORE_IS_LATE = """
            document.getElementById("board").insertAdjacentHTML("beforeend", "<span data-late='another'></span>")
            """;

    @Test
    void whoever_turns_it_on_hears_it_at_once_and_again_when_one_more_is_late() {
        Tablet joan = tabletOf(JOAN);
        joan.page().addInitScript(COUNTS_TONES);
        joan.open("/");
        Locator button = joan.page().locator("[data-sound]");
        assertThat(button).hasText("Turn the sound on");
        joan.page().evaluate(ONE_MORE_IS_LATE.replace("another", "before"));
        assertThat(tones(joan)).as("nothing plays before a tap").isZero();

        button.click();

        assertThat(button).hasText("Sound is on");
        assertThat(button).hasAttribute("aria-pressed", "true");
        assertThat(tones(joan)).isEqualTo(3);
        joan.page().evaluate(ONE_MORE_IS_LATE);
        joan.page().waitForFunction("window.tones === 6");
        button.click();
        assertThat(button).hasText("Turn the sound on");
        joan.page().evaluate(ONE_MORE_IS_LATE.replace("another", "a third"));
        assertThat(tones(joan)).isEqualTo(6);
    }

    private static int tones(Tablet tablet) {
        return (int) tablet.page().evaluate("window.tones");
    }
}

package org.homeward.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import org.homeward.View;
import org.homeward.Visitor;
import org.homeward.kernel.Role;
import org.homeward.messages.attachment.Recorded;
import org.homeward.residents.photo.Pictures;
import org.junit.jupiter.api.Test;

/** HZ-52: a photo and a sound go from the bedroom to the practice and the answer stands on the open board by itself. */
class MessageWithPhotoTest extends JourneyTest {
    @Test
    void
            given_a_rash_when_cara_sends_a_photo_and_a_sound_then_the_gp_sees_and_hears_them_and_the_answer_is_on_the_board() {
        Place practice = organisation("gp-practice", "Elm Surgery");
        Place elm = home("Elm Lodge");
        Person ada = resident(elm, "Finch", practice);
        Tablet cara = tabletOf(visitors(Role.CARE_ASSISTANT, elm.ods()).make("Cara Jones"));
        cara.open(ada.path() + "/messages/new");
        cara.field("Your message").fill("Red spots on her back, and listen to her chest");
        Locator files = cara.page().locator("#file");
        files.setInputFiles(new FilePayload("film.mp4", "video/mp4", new byte[31 << 20]));
        assertThat(cara.page().locator("[data-files-said]"))
                .hasText("film.mp4 is larger than 30 MB. Make it smaller or shorter, then choose it again.");
        files.setInputFiles(new FilePayload[] {
            new FilePayload("back.jpg", "image/jpeg", Pictures.jpeg(900, 600)),
            new FilePayload("arm.jpg", "image/jpeg", Pictures.jpeg(600, 900)),
            new FilePayload("trace.pdf", "application/pdf", Recorded.pdf()),
            new FilePayload("chest.wav", "audio/wav", Recorded.wav())
        });
        cara.page().getByLabel("The resident agreed").check();
        assertThat(View.faults(cara.page())).isEmpty();
        cara.button("Send this message").click();
        assertThat(cara.page().locator(".message")).containsText("Nobody outside the home has read it yet");
        String topic = cara.path();
        cara.open("/homes/" + elm.home() + "/board");
        assertThat(cara.page().locator("[data-live-state]")).hasText("Live, as it was at");

        Tablet nadia = tabletOf(visitors(Role.GP, practice.ods()).make("Nadia Shah"));
        nadia.open(topic);
        assertThat(nadia.page().locator(".message img").first()).isVisible();
        assertThat(nadia.page().locator(".message img").first()).hasJSProperty("naturalWidth", 900);
        Locator chest = nadia.page().locator(".message audio");
        assertThat(chest).hasJSProperty("duration", 1);
        chest.evaluate("sound => sound.currentTime = 0.5");
        assertThat(chest).hasJSProperty("seeking", false);
        assertThat(chest).hasJSProperty("currentTime", 0.5);
        assertThat(View.faults(nadia.page())).isEmpty();
        nadia.field("Your message").fill("Use her cream twice a day");
        nadia.button("Send this answer").click();

        assertThat(cara.page().locator(".homeward-board__row").first()).containsText("1 new message");
    }

    private Tablet tabletOf(Visitor visitor) {
        return tablet().with(visitor.signIn(browser()).session());
    }
}

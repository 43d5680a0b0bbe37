package org.homeward.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.homeward.Browser;
import org.homeward.Browser.Answer;
import org.homeward.kernel.Role;
import org.homeward.observations.LodgeTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** HZ-55: weight, pain and skin, page by page and without script. */
class AssessmentsTest extends LodgeTest {
    private static final Map<String, String> WEIGHED = Map.of(
            "measured",
            "yes",
            "weight",
            "45.0",
            "weight-how",
            "MEASURED",
            "height",
            "160",
            "height-how",
            "ULNA",
            "ill",
            "no");
    private static final Map<String, String> IN_PAIN = Map.of(
            "vocalisation", "MODERATE",
            "facial-expression", "MODERATE",
            "body-language", "MODERATE",
            "behaviour", "MILD",
            "physiology", "MILD",
            "physical-change", "ABSENT");
    private static final Map<String, String> HEEL = Map.of(
            "place", "HEEL", "side", "LEFT", "damage", "PRESSURE_2", "length", "8", "width", "12", "turning", "2");

    private final String today = LocalDate.now(org.homeward.kernel.London.ZONE).toString();

    @Test
    void a_carer_screens_ada_and_is_told_the_risk_and_what_to_do() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Browser cara = carer(home);
        assertThat(cara.get(ada.path() + "/assessments").text()).contains("Nobody has screened");

        Answer told = post(
                cara,
                ada.path() + "/assessments/screenings",
                with(WEIGHED, "earlier", "yes", "earlier-weight", "50.0", "earlier-on", monthsAgo(4)));

        assertThat(told.text())
                .contains("MUST 3, high risk.")
                .contains("Refer to a dietitian")
                .contains("BMI 17.6")
                .contains("from the forearm, by a table of your own")
                .contains("Cara Jones, care assistant")
                .contains("has lost a tenth or more");
        assertThat(deeds(ada)).containsOnlyOnce("SCREENED");
    }

    @Test
    void without_an_earlier_weight_nobody_is_told_that_the_risk_is_low() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");

        Answer told = post(
                carer(home), ada.path() + "/assessments/screenings", with(WEIGHED, "weight", "60.0", "earlier", "no"));

        assertThat(told.text())
                .contains("MUST at least 0, risk not known.")
                .contains("Until then treat it as raised")
                .doesNotContain("low risk");
    }

    @Test
    void who_cannot_be_weighed_has_an_impression_and_no_score() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");

        Answer told = post(
                carer(home),
                ada.path() + "/assessments/screenings",
                Map.of("measured", "no", "risk", "MEDIUM", "why", "clothes are loose", "arm", "23.0", "ill", "yes"));

        assertThat(told.text())
                .contains("medium risk by impression.")
                .contains("clothes are loose; upper arm 23.0 cm")
                .contains("very ill, with no food");
    }

    @ParameterizedTest
    @CsvSource({
        "measured, '', Say whether you have a weight",
        "weight, 19.9, from 20 to 300",
        "weight, 300.1, from 20 to 300",
        "weight, heavy, from 20 to 300",
        "height, 99, from 100 to 250",
        "height, 251, from 100 to 250",
        "earlier, '', Say whether an earlier weight",
        "earlier, yes, Choose the day of the earlier weight",
        "ill, '', Say whether this is so",
        "time, nonsense, Give a time"
    })
    void what_is_missing_or_cannot_be_comes_back_with_what_was_typed(String field, String value, String words) {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");

        Answer refused = post(
                carer(home),
                ada.path() + "/assessments/screenings",
                with(with(WEIGHED, "earlier", "no"), field, value));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains(words).contains("value=\"ULNA\" checked");
        assertThat(count(nurse(home), "assessments.screening", ada)).isZero();
    }

    @Test
    void a_form_that_is_sent_twice_is_one_screening() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Browser cara = carer(home);
        Map<String, String> once =
                with(with(WEIGHED, "earlier", "no"), "record", UUID.randomUUID().toString());

        post(cara, ada.path() + "/assessments/screenings", once);
        post(cara, ada.path() + "/assessments/screenings", once);

        assertThat(count(nurse(home), "assessments.screening", ada)).isOne();
        assertThat(deeds(ada)).containsOnlyOnce("SCREENED");
    }

    @Test
    void the_next_form_knows_the_weight_and_the_height_of_the_last() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Browser cara = carer(home);
        post(cara, ada.path() + "/assessments/screenings", with(WEIGHED, "earlier", "no"));

        assertThat(cara.get(ada.path() + "/assessments/screenings/new").text())
                .contains("value=\"45.0\"")
                .contains("value=\"160\"")
                .contains("value=\"ULNA\" checked");
    }

    @Test
    void pain_that_was_seen_is_looked_for_again_in_an_hour_and_no_better_asks_for_more() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Browser cara = carer(home);
        Answer first = post(
                cara, ada.path() + "/assessments/pain", with(IN_PAIN, "done", "gave paracetamol", "course", "ACUTE"));
        assertThat(first.text())
                .contains("Abbey 8, moderate pain")
                .contains("It is new; done: gave paracetamol.")
                .contains("Look again at ")
                .doesNotContain("no better");

        Answer second = post(cara, ada.path() + "/assessments/pain", with(IN_PAIN, "physical-change", "MILD"));

        assertThat(second.text()).contains("Abbey 9, moderate pain").contains("no better after what was done");
        assertThat(cara.get("/homes/" + home.id() + "/assessments").text())
                .contains("Pain is no better after what was done: act again");
        assertThat(deeds(ada)).contains("WATCHED_FOR_PAIN");
    }

    @Test
    void a_sign_of_pain_that_nobody_looked_at_is_not_none() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");

        Answer refused = post(carer(home), ada.path() + "/assessments/pain", with(IN_PAIN, "behaviour", ""));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Behaviour: choose how much. None is an answer too.");
        assertThat(count(nurse(home), "assessments.pain_look", ada)).isZero();
    }

    @Test
    void a_wound_that_grows_and_smells_is_told_of_until_it_has_healed() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Browser cara = carer(home);
        Answer found = post(cara, ada.path() + "/assessments/wounds", HEEL);
        assertThat(found.text())
                .contains("Wound 1: left heel")
                .contains("12 × 8 mm")
                .contains("turn the person")
                .contains("turned every 2 hours")
                .doesNotContain("Tell somebody today");

        Answer worse = post(
                cara,
                found.path() + "/looks",
                Map.of("damage", "PRESSURE_3", "length", "15", "width", "9", "signs", "SMELL"));

        assertThat(worse.text())
                .contains("Tell somebody today")
                .contains("It may be infected")
                .contains("15 × 9 mm, larger")
                .contains("a new or bad smell");
        assertThat(cara.get("/homes/" + home.id() + "/assessments").text())
                .contains("Wound 1: left heel: It may be infected");

        Answer healed = post(cara, found.path() + "/ending", Map.of("ending", "HEALED"));

        assertThat(healed.text()).contains("It has healed.").doesNotContain("Look at it now");
        assertThat(cara.get("/homes/" + home.id() + "/assessments").text()).doesNotContain("left heel");
        assertThat(post(cara, found.path() + "/looks", Map.of("damage", "PRESSURE_2"))
                        .text())
                .contains("Somebody has ended the watch over this wound");
        assertThat(post(cara, ada.path() + "/assessments/wounds", HEEL).text()).contains("Wound 2: left heel");
        assertThat(deeds(ada)).contains("FOUND_WOUND", "DESCRIBED_WOUND", "ENDED_WOUND");
    }

    @ParameterizedTest
    @CsvSource({
        "place, '', Choose where it is",
        "side, '', own left or right",
        "damage, NONSENSE, Choose what it is",
        "length, '', Type both sides",
        "width, 501, from 1 to 500",
        "depth, deep, from 0 to 200",
        "pain, 11, from 0 (no pain) to 10",
        "turning, 25, from 1 to 24",
        "next, 2020-01-01, Choose a day from today"
    })
    void a_wound_that_cannot_be_comes_back_with_what_was_typed(String field, String value, String words) {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");

        Answer refused = post(
                carer(home), ada.path() + "/assessments/wounds", with(with(HEEL, "origin", "new boots"), field, value));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains(words).contains("new boots</textarea>");
        assertThat(count(nurse(home), "assessments.wound", ada)).isZero();
    }

    @Test
    void a_wound_is_ended_with_a_reason_unless_it_has_healed() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Browser cara = carer(home);
        Answer found = post(cara, ada.path() + "/assessments/wounds", HEEL);

        assertThat(post(cara, found.path() + "/ending", Map.of()).text()).contains("Choose why.");
        assertThat(post(cara, found.path() + "/ending", Map.of("ending", "MISTAKE"))
                        .status())
                .isEqualTo(422);
        assertThat(post(cara, found.path() + "/ending", Map.of("ending", "MISTAKE", "said", "it was a sock"))
                        .text())
                .contains("Nobody watches it any more: it was a sock.");
    }

    @Test
    void what_was_wrong_is_taken_back_and_stays_and_is_due_again() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Browser cara = carer(home);
        Answer told = post(cara, ada.path() + "/assessments/screenings", with(WEIGHED, "earlier", "no"));
        Matcher link = Pattern.compile("href=\"([^\"]+/withdrawal)\"").matcher(told.text());
        assertThat(link.find()).isTrue();
        cara.get(link.group(1));
        assertThat(cara.post(link.group(1), Map.of("reason", "")).status()).isEqualTo(422);

        Answer after = cara.post(link.group(1), Map.of("reason", "it was Vera"));

        assertThat(after.text()).contains("Nobody has screened").contains("Not right: it was Vera. It does not count.");
        assertThat(cara.get("/homes/" + home.id() + "/assessments").text()).contains("Never screened");
        assertThat(deeds(ada)).containsOnlyOnce("WITHDREW_ASSESSMENT");
        assertThat(cara.get(ada.path() + "/assessments/nonsense/" + UUID.randomUUID() + "/withdrawal")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void the_persons_gp_reads_it_and_writes_nothing_and_a_stranger_finds_nobody() {
        Place home = home("Elm Lodge");
        Place practice = organisation("gp-practice", "Elm Surgery");
        Person ada = resident(home, "Finch", practice);
        Browser cara = carer(home);
        Answer wound = post(cara, ada.path() + "/assessments/wounds", HEEL);
        post(cara, ada.path() + "/assessments/pain", IN_PAIN);
        Browser gp = visitors(Role.GP, practice.ods()).make("Nadia Shah").signIn(browser());

        assertThat(gp.get(ada.path() + "/assessments").text())
                .contains("Abbey 8, moderate pain")
                .contains("Wound 1: left heel")
                .doesNotContain("Look for pain")
                .doesNotContain("This was not right");
        assertThat(gp.get(wound.path()).text()).contains("12 × 8 mm").doesNotContain("Is it over?");
        gp.get("/account");
        assertThat(gp.post(ada.path() + "/assessments/pain", IN_PAIN).status()).isEqualTo(404);
        assertThat(gp.get("/homes/" + home.id() + "/assessments").status()).isEqualTo(404);
        Browser stranger = visitors(
                        Role.GP, organisation("gp-practice", "Oak Surgery").ods())
                .make("Paul Morris")
                .signIn(browser());
        assertThat(stranger.get(ada.path() + "/assessments").status()).isEqualTo(404);
        Browser elsewhere = carer(home("Oak Court"));
        assertThat(elsewhere.get(wound.path()).status()).isEqualTo(404);
        assertThat(elsewhere.get(ada.path() + "/assessments/pain/new").status()).isEqualTo(404);
        assertThat(deeds(ada)).contains("LOOKED_AT_ASSESSMENTS");
    }

    @Test
    void a_photo_of_a_wound_is_kept_with_consent_and_without_what_the_camera_wrote() throws IOException {
        Place home = home("Elm Lodge");
        Place practice = organisation("gp-practice", "Elm Surgery");
        Person ada = resident(home, "Finch", practice);
        Browser cara = carer(home);
        byte[] photo = photo();
        cara.get("/account");
        Answer refused = cara.upload(ada.path() + "/assessments/wounds", HEEL, "heel.jpg", photo);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Say who agreed to the photo");
        assertThat(cara.upload(
                                ada.path() + "/assessments/wounds",
                                with(HEEL, "consent", "AGREED"),
                                "heel.jpg",
                                "no photo".getBytes(StandardCharsets.UTF_8))
                        .text())
                .contains("This file is not a photo");

        Answer found =
                cara.upload(ada.path() + "/assessments/wounds", with(HEEL, "consent", "AGREED"), "heel.jpg", photo);

        Matcher picture = Pattern.compile("<img src=\"([^\"]+/photo)\"").matcher(found.text());
        assertThat(picture.find()).isTrue();
        assertThat(cara.get(picture.group(1)).contentType()).startsWith("image/jpeg");
        assertThat(cara.get(picture.group(1)).text()).doesNotContain("SECRET PLACE");
        Browser gp = visitors(Role.GP, practice.ods()).make("Nadia Shah").signIn(browser());
        assertThat(gp.get(picture.group(1)).contentType()).startsWith("image/jpeg");
        assertThat(carer(home("Oak Court")).get(picture.group(1)).status()).isEqualTo(404);
    }

    /** A JPEG with words in it that a camera could have written. */
    private static byte[] photo() throws IOException {
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(200, 150, BufferedImage.TYPE_INT_RGB), "jpeg", jpeg);
        byte[] words = "SECRET PLACE".getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream with = new ByteArrayOutputStream();
        with.write(jpeg.toByteArray(), 0, 2);
        with.write(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) (words.length + 2)});
        with.write(words);
        with.write(jpeg.toByteArray(), 2, jpeg.size() - 2);
        return with.toByteArray();
    }

    @Test
    void a_wound_is_not_found_under_another_persons_address() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Person vera = resident(home, "Mutimer");
        Browser cara = carer(home);
        Answer wound = post(cara, ada.path() + "/assessments/wounds", HEEL);

        assertThat(cara.get(wound.path().replace(ada.id().toString(), vera.id().toString()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void everybody_is_due_for_a_screening_and_the_most_pressing_comes_first() {
        Place home = home("Elm Lodge");
        resident(home, "Finch");
        Person vera = resident(home, "Mutimer");
        Browser cara = carer(home);
        post(cara, vera.path() + "/assessments/wounds", with(HEEL, "next", today));

        String list = cara.get("/homes/" + home.id() + "/assessments").text();

        assertThat(list).contains("2 of 2 residents").contains("look again, it is due since");
        assertThat(list.indexOf("Mutimer")).isLessThan(list.indexOf("Finch"));
        assertThat(deeds(home)).contains("LOOKED_AT_DUE_ASSESSMENTS");
    }

    private static Answer post(Browser browser, String path, Map<String, String> fields) {
        browser.get("/account");
        return browser.post(path, fields);
    }

    private static Map<String, String> with(Map<String, String> fields, String... more) {
        Map<String, String> all = new HashMap<>(fields);
        for (int pair = 0; pair < more.length; pair += 2) {
            all.put(more[pair], more[pair + 1]);
        }
        return all;
    }

    private static String monthsAgo(int months) {
        return LocalDate.now(org.homeward.kernel.London.ZONE)
                .minusMonths(months)
                .toString();
    }

    private Browser carer(Place home) {
        return visitors(Role.CARE_ASSISTANT, home.ods()).make("Cara Jones").signIn(browser());
    }
}

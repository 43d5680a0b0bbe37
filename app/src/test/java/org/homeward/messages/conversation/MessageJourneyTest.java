package org.homeward.messages.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.homeward.Browser;
import org.homeward.Browser.Answer;
import org.homeward.kernel.Role;
import org.homeward.messages.attachment.Recorded;
import org.homeward.observations.LodgeTest;
import org.homeward.residents.photo.Pictures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** HZ-52 and HZ-53: a home and a practice write to each other about one resident, page by page and without script. */
class MessageJourneyTest extends LodgeTest {
    private static final Pattern ID = Pattern.compile("name=\"message\" value=\"([^\"]+)\"");
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"");
    private static final Pattern FILE = Pattern.compile("(?:src|href)=\"([^\"]+/messages/files/[^\"]+)\"");
    private static final Pattern WITHDRAWAL = Pattern.compile("href=\"([^\"]+/withdrawals/[^\"]+)\"");

    private Place home = new Place(UUID.randomUUID(), "");
    private Place practice = home;

    @BeforeEach
    void aHomeAndItsPractice() {
        home = home("Elm Lodge");
        practice = organisation("gp-practice", "Elm Practice");
    }

    @Test
    void a_carer_asks_with_a_photo_and_the_practice_reads_and_answers() throws Exception {
        Person ada = resident(home, "Finch", practice);
        Browser cara = cara();
        Browser shah = gp(practice);
        Answer sent = send(
                cara,
                ada,
                Map.of("subject", "A rash", "words", "Red spots on her back", "consent", "AGREED"),
                Pictures.withExif(Pictures.jpeg(900, 600), 1));

        assertThat(sent.text())
                .contains("Red spots on her back")
                .contains("Cara Jones, care assistant")
                .contains("The resident agreed.")
                .contains("Nobody outside the home has read it yet")
                .contains("Not for emergencies.")
                .contains("Call 999");
        assertThat(shah.get("/practices/" + practice.id() + "/caseload").text())
                .contains("<b>1</b> message waits")
                .contains("1 new message");
        Answer list = shah.get("/practices/" + practice.id() + "/messages");
        assertThat(list.text())
                .contains("Ada Finch")
                .contains("A rash")
                .contains("Waits 0 min")
                .contains("1 new");

        Answer read = shah.get(sent.path());
        assertThat(read.text()).contains("Read by Nadia Shah, GP");
        assertThat(shah.get("/practices/" + practice.id() + "/caseload").text())
                .as("what was read still waits for an answer")
                .contains("1 message not answered");
        assertThat(cara.get(sent.path()).text()).contains("Read by Nadia Shah, GP");
        answer(shah, read, "Use her cream twice a day");

        assertThat(shah.get("/practices/" + practice.id() + "/messages").text())
                .contains("No message waits for you.")
                .contains("Nobody has answered you yet");
        assertThat(cara.get("/homes/" + home.id() + "/board").text())
                .contains("<b>1</b> message waits")
                .contains("1 new message");
        assertThat(cara.get(ada.path()).text()).contains("Messages: 1 new message");
        Answer told = cara.get(sent.path());
        assertThat(told.text()).contains("Use her cream twice a day").contains("Read by Cara Jones, care assistant");
        Answer settled = settle(cara, told);
        assertThat(settled.text()).contains("No answer needed. Cara Jones, care assistant");
        assertThat(cara.get("/homes/" + home.id() + "/board").text()).doesNotContain("message waits");
        assertThat(deeds(ada))
                .contains("WROTE_MESSAGE", "SETTLED_MESSAGES")
                .filteredOn("WROTE_MESSAGE"::equals)
                .hasSize(2);
        assertThat(deeds(home)).contains("LOOKED_AT_MESSAGES");

        HttpResponse<byte[]> photo = file(cara, link(told), "");
        assertThat(photo.statusCode()).isEqualTo(200);
        assertThat(deeds(ada)).contains("LOOKED_AT_FILE");
        assertThat(photo.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(photo.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(photo.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(photo.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("sandbox; default-src 'none'");
        assertThat(new String(photo.body(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("GPS");
    }

    @Test
    void another_home_another_practice_and_the_wrong_role_find_nothing() throws Exception {
        Person ada = resident(home, "Finch", practice);
        Browser cara = cara();
        Answer sent = send(cara, ada, Map.of("words", "Red spots", "consent", "AGREED"), Pictures.jpeg(300, 200));
        String photo = link(sent);
        Place other = home("Oak Lodge");
        Browser stranger =
                visitors(Role.NURSE, other.ods()).make("Sam Stranger").signIn(browser());
        Browser otherGp = gp(organisation("gp-practice", "Oak Practice"));
        Browser clerk = visitors(Role.PRESCRIPTION_CLERK, practice.ods())
                .make("Cleo Clerk")
                .signIn(browser());
        Browser beth = visitors(Role.OUT_OF_HOURS_CLINICIAN, practice.ods())
                .make("Kim Late")
                .signIn(browser());

        for (Browser who : List.of(stranger, otherGp, clerk, beth)) {
            for (String path : List.of(sent.path(), ada.path() + "/messages", ada.path() + "/messages/new", photo)) {
                assertThat(who.get(path).status()).as(path).isEqualTo(404);
            }
            who.get("/account");
            assertThat(who.upload(ada.path() + "/messages", Map.of("words", "Hello"), "", new byte[0])
                            .status())
                    .isEqualTo(404);
        }
        String elsewhere =
                "/homes/" + other.id() + sent.path().substring(sent.path().indexOf("/residents"));
        assertThat(stranger.get(elsewhere).status()).isEqualTo(404);
        assertThat(count(nurse(home), "messages.message", ada)).isEqualTo(1);
    }

    @Test
    void a_form_sent_twice_is_one_message_and_with_other_words_it_is_asked_about() {
        Person ada = resident(home, "Finch", practice);
        Browser cara = cara();
        Map<String, String> typed = form(cara.get(ada.path() + "/messages/new"), Map.of("words", "Sleeps a lot"));
        Answer first = upload(cara, ada, typed);
        Answer second = upload(cara, ada, typed);
        typed.put("words", "Eats nothing");
        Answer other = upload(cara, ada, typed);

        assertThat(second.path()).isEqualTo(first.path());
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.text())
                .contains("This page was sent before, with other words")
                .contains("Eats nothing</textarea>");
        assertThat(count(nurse(home), "messages.message", ada)).isEqualTo(1);
    }

    @Test
    void what_cannot_be_sent_comes_back_with_what_was_typed() {
        Person ada = resident(home, "Finch", practice);
        Browser cara = cara();
        Answer unasked = send(cara, ada, Map.of("words", "A rash"), Pictures.jpeg(300, 200));
        assertThat(unasked.status()).isEqualTo(422);
        assertThat(unasked.text())
                .contains("Say who agreed to the file")
                .contains("A rash</textarea>")
                .contains("Your words are kept. Choose the photos and files again.");
        assertThat(send(cara, ada, Map.of("words", "A rash", "consent", "BEST_INTERESTS"), Pictures.jpeg(300, 200))
                        .text())
                .contains("Write who was asked");
        assertThat(send(cara, ada, Map.of("words", "A film", "consent", "AGREED"), Recorded.half(Recorded.mp4(900)))
                        .text())
                .contains("file.bin: The end of this film is missing")
                .contains("A film</textarea>");
        assertThat(send(cara, ada, Map.of("words", "A film", "consent", "AGREED"), Recorded.mp4(31 << 20))
                        .text())
                .contains("file.bin: This film is larger than 30 MB. Make a shorter one")
                .contains("A film</textarea>");
        assertThat(send(cara, ada, Map.of("words", "x".repeat(2001)), new byte[0])
                        .text())
                .contains("Say it in at most 2000 characters");
        assertThat(count(nurse(home), "messages.message", ada)).isZero();
        assertThat(count(nurse(home), "messages.topic", ada)).isZero();
    }

    @Test
    void a_film_is_played_from_the_middle_and_a_sound_of_the_stethoscope_is_heard() throws Exception {
        Person ada = resident(home, "Finch", practice);
        Browser cara = cara();
        byte[] film = Recorded.mp4(2 << 20);
        Answer sent = send(
                cara,
                ada,
                Map.of("words", "How she walks", "consent", "BEST_INTERESTS", "asked", "Mary Finch, daughter"),
                film);
        assertThat(sent.text()).contains("<video controls").contains("asked: Mary Finch, daughter");

        HttpResponse<byte[]> whole = file(cara, link(sent), "");
        HttpResponse<byte[]> middle = file(cara, link(sent), "bytes=1000000-1600000");
        HttpResponse<byte[]> end = file(cara, link(sent), "bytes=-10");
        HttpResponse<byte[]> beyond = file(cara, link(sent), "bytes=99999999-");
        assertThat(whole.headers().firstValue("Accept-Ranges")).contains("bytes");
        assertThat(whole.body()).hasSameSizeAs(film);
        assertThat(middle.statusCode()).isEqualTo(206);
        assertThat(middle.headers().firstValue("Content-Range")).contains("bytes 1000000-1600000/" + film.length);
        assertThat(middle.body()).isEqualTo(Arrays.copyOfRange(whole.body(), 1_000_000, 1_600_001));
        assertThat(end.body()).isEqualTo(Arrays.copyOfRange(film, film.length - 10, film.length));
        assertThat(beyond.statusCode()).isEqualTo(416);

        Answer heart = send(cara, ada, Map.of("words", "Her heart", "consent", "AGREED"), Recorded.wav());
        assertThat(heart.text()).contains("<audio controls");
        assertThat(file(cara, link(heart), "").headers().firstValue("Content-Type"))
                .contains("audio/wav");
        Answer trace = send(cara, ada, Map.of("words", "Her ECG", "consent", "AGREED"), Recorded.pdf());
        assertThat(file(cara, link(trace), "").headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"document.pdf\"");
    }

    @Test
    void a_photo_of_the_wrong_person_is_withdrawn_says_so_and_is_shown_to_nobody() throws Exception {
        Person ada = resident(home, "Finch", practice);
        Browser cara = cara();
        Browser shah = gp(practice);
        Answer sent = send(cara, ada, Map.of("words", "Red spots", "consent", "AGREED"), Pictures.jpeg(300, 200));
        String photo = link(sent);
        assertThat(file(shah, photo, "").statusCode()).isEqualTo(200);
        String withdrawal = found(WITHDRAWAL, sent);
        shah.get(sent.path());
        assertThat(shah.get(withdrawal).text()).contains("Only they or their colleagues can withdraw it");
        shah.post(withdrawal, Map.of("reason", "not mine"));
        assertThat(cara.get(sent.path()).text()).doesNotContain("Withdrawn:");

        cara.get(withdrawal);
        assertThat(cara.post(withdrawal, Map.of()).text()).contains("Say what was wrong");
        Answer withdrawn = cara.post(withdrawal, Map.of("reason", "it is Vera Mutimer"));
        assertThat(withdrawn.text())
                .contains("Withdrawn: it is Vera Mutimer.")
                .contains("Red spots")
                .doesNotContain("<img src");
        assertThat(shah.get(sent.path()).text()).contains("Withdrawn: it is Vera Mutimer.");
        assertThat(file(cara, photo, "").statusCode()).isEqualTo(404);
        assertThat(file(shah, photo, "").statusCode()).isEqualTo(404);
        assertThat(shah.get("/practices/" + practice.id() + "/messages").text()).contains("No message waits for you.");
        assertThat(deeds(ada)).contains("WITHDREW_MESSAGE");
    }

    @Test
    void who_has_no_practice_stands_in_nobodys_list_and_the_page_says_so() {
        Person ada = resident(home, "Finch");
        assertThat(cara().get(ada.path() + "/messages/new").text())
                .contains("No practice is known for Ada: a message stands in nobody's list. Ring instead.");
        Person vera = resident(home, "Mutimer", practice);
        assertThat(cara().get(vera.path() + "/messages/new").text()).contains("Elm Practice reads it.");
    }

    private Browser cara() {
        return visitors(Role.CARE_ASSISTANT, home.ods()).make("Cara Jones").signIn(browser());
    }

    private Browser gp(Place at) {
        return visitors(Role.GP, at.ods()).make("Nadia Shah").signIn(browser());
    }

    private Answer send(Browser browser, Person who, Map<String, String> typed, byte[] file) {
        Map<String, String> form = form(browser.get(who.path() + "/messages/new"), typed);
        return browser.upload(who.path() + "/messages", form, file.length == 0 ? "" : "file.bin", file);
    }

    private static Answer upload(Browser browser, Person who, Map<String, String> form) {
        return browser.upload(who.path() + "/messages", form, "", new byte[0]);
    }

    private static void answer(Browser browser, Answer page, String words) {
        Map<String, String> form = form(page, Map.of("words", words));
        String topic = page.path().substring(page.path().lastIndexOf('/') + 1);
        form.put("topic", UUID.fromString(topic).toString());
        form.put("seen", found(SEEN, page));
        Answer answered = browser.upload(page.path().substring(0, page.path().lastIndexOf('/')), form, "", new byte[0]);
        assertThat(answered.text()).contains(words);
    }

    private static Answer settle(Browser browser, Answer page) {
        return browser.post(page.path() + "/settling", Map.of("seen", found(SEEN, page)));
    }

    private static Map<String, String> form(Answer page, Map<String, String> typed) {
        Map<String, String> form = new HashMap<>(typed);
        form.put("message", found(ID, page));
        return form;
    }

    private static String link(Answer page) {
        return found(FILE, page);
    }

    private static String found(Pattern what, Answer page) {
        Matcher found = what.matcher(page.text());
        assertThat(found.find()).as(what + " on " + page.path()).isTrue();
        return found.group(1);
    }

    private HttpResponse<byte[]> file(Browser person, String path, String range)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url() + path)).header("Cookie", "homeward=" + person.session());
        return HttpClient.newHttpClient()
                .send(
                        (range.isEmpty() ? request : request.header("Range", range)).build(),
                        HttpResponse.BodyHandlers.ofByteArray());
    }
}

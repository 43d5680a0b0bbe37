package org.homeward.residents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.homeward.Browser;
import org.homeward.Browser.Answer;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.Role;
import org.homeward.residents.photo.Pictures;
import org.junit.jupiter.api.Test;

/** The face in the banner: added by who keeps the register, seen by who may look, gone when it is not wanted. */
class PhotoJourneyTest extends OwnHomeTest {
    @Test
    void a_photo_is_added_seen_by_the_practice_and_by_no_stranger_and_removed() throws Exception {
        String ods = newHome();
        String ada = adaOf(ods);
        Browser grace =
                visitors(Role.REGISTERED_MANAGER, ods).make("Grace Picture").signIn(browser());
        assertThat(grace.get(ada).text())
                .contains("Add a photo")
                .doesNotContain("<img class=\"homeward-resident__face\"");
        Map<String, String> typed = form(grace, ada);
        Answer unasked = grace.upload(ada + "/photo", typed, "ada.jpg", Pictures.jpeg(800, 600));
        assertThat(unasked.status()).isEqualTo(422);
        assertThat(unasked.text()).contains("Say who agreed to the photo");
        typed.put("consent", "the resident agreed");
        Answer added = grace.upload(ada + "/photo", typed, "ada.jpg", Pictures.withExif(Pictures.jpeg(800, 600), 6));
        assertThat(added.path()).isEqualTo(ada);
        assertThat(added.text()).contains("src=\"" + ada + "/photo\"").contains("alt=\"Photo of Ada Finch\"");

        HttpResponse<byte[]> picture = picture(grace, ada);
        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(picture.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(picture.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(new String(picture.body(), StandardCharsets.ISO_8859_1)).doesNotContain("GPS");

        Browser gp = visitors(Role.GP, "D82001").make("Dr Photo").signIn(browser());
        Browser otherGp = visitors(Role.GP, "D82004").make("Dr Other").signIn(browser());
        Browser sam = visitors(Role.REGISTERED_MANAGER, THE_LIMES)
                .make("Sam Stranger")
                .signIn(browser());
        assertThat(picture(gp, ada).statusCode()).isEqualTo(200);
        assertThat(picture(otherGp, ada).statusCode()).isEqualTo(404);
        assertThat(picture(sam, ada).statusCode()).isEqualTo(404);
        assertThat(picture(browser(), ada).statusCode()).isNotEqualTo(200);
        gp.get("/account");
        assertThat(gp.upload(ada + "/photo", typed, "ada.jpg", Pictures.jpeg(800, 600))
                        .status())
                .isEqualTo(404);

        assertThat(grace.upload(ada + "/photo", typed, "ada.jpg", Pictures.jpeg(800, 600))
                        .status())
                .as("the form is from before the first photo")
                .isEqualTo(409);
        grace.post(ada + "/photo/removal", form(grace, ada));
        assertThat(picture(grace, ada).statusCode()).isEqualTo(204);
        assertThat(grace.get(ada).text()).contains("Photo removed").contains("Photo added: the resident agreed");
        assertThat(audited("Grace Picture"))
                .contains("CHANGED_RESIDENT Photo added: the resident agreed", "CHANGED_RESIDENT Photo removed");
    }

    @Test
    void hostile_files_come_back_with_a_sentence_and_nothing_is_kept() throws Exception {
        String ods = newHome();
        String ada = adaOf(ods);
        Browser manager =
                visitors(Role.REGISTERED_MANAGER, ods).make("Hanna Hostile").signIn(browser());
        Map<String, String> typed = form(manager, ada);
        typed.put("consent", "the resident agreed");
        Answer page = manager.upload(
                ada + "/photo", typed, "face.jpg", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text()).contains("This file is not a photo").contains("FINCH, Ada");
        assertThat(manager.upload(ada + "/photo", typed, "face.jpg", new byte[9_000_000])
                        .text())
                .contains("This file is not a photo");
        assertThat(manager.upload(ada + "/photo", typed, "face.jpg", new byte[11_000_000])
                        .status())
                .isEqualTo(413);
        assertThat(picture(manager, ada).statusCode()).isEqualTo(204);
    }

    @Test
    void who_has_a_photo_by_now_stays_when_the_import_is_undone() throws IOException {
        String ods = newHome();
        Actor keeper = actor(Role.REGISTERED_MANAGER, organisation(ods));
        var imported = applied(keeper, HEADINGS + ADA);
        Resident resident = at(keeper).getFirst();
        Browser manager =
                visitors(Role.REGISTERED_MANAGER, ods).make("Uma Undo").signIn(browser());
        String ada = register(ods) + "/" + resident.id();
        Map<String, String> typed = form(manager, ada);
        typed.put("consent", "decided in their best interests");
        manager.upload(ada + "/photo", typed, "ada.png", Pictures.jpeg(300, 300));
        undo(keeper, imported.id());
        assertThat(Acting.as(keeper, () -> bean(Residents.class).get(resident.home(), resident.id())))
                .satisfies(kept -> assertThat(kept.pictured()).isTrue());
    }

    private String adaOf(String ods) throws IOException {
        Actor manager = actor(Role.REGISTERED_MANAGER, organisation(ods));
        applied(manager, HEADINGS + ADA);
        return register(ods) + "/" + at(manager).getFirst().id();
    }

    private static Map<String, String> form(Browser browser, String resident) {
        Map<String, String> shown =
                new HashMap<>(ShownForm.of(browser.get(resident + "/photo/edit").text()));
        shown.keySet().retainAll(java.util.Set.of("version"));
        return shown;
    }

    private HttpResponse<byte[]> picture(Browser person, String resident) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url() + resident + "/photo"))
                .header("Cookie", "homeward=" + person.session())
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    }
}

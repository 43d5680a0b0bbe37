package org.homeward.observations.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.homeward.Browser;
import org.homeward.Program;
import org.homeward.Visitor;
import org.homeward.kernel.Role;
import org.homeward.observations.LodgeTest;
import org.junit.jupiter.api.Test;

/** Having a device told, as a browser sends it. */
class TellingTest extends LodgeTest {
    private final BrowserTwin twin = BrowserTwin.fresh();

    private Map<String, String> wish(String endpoint) {
        return Map.of(
                "endpoint",
                endpoint,
                "p256dh",
                twin.p256dh(),
                "auth",
                twin.secret(),
                "wants",
                "RAISED",
                "lasts",
                "shift");
    }

    @Test
    void without_a_way_to_the_internet_the_page_says_that_it_is_not_connected() {
        Browser piotr = visitor("Piotr Kowal").signIn(browser());
        piotr.get("/telling");

        Browser.Answer page = piotr.post("/telling", wish("https://push.homeward.invalid/piotr"));

        assertThat(page.path()).isEqualTo("/telling");
        assertThat(page.text()).contains("Your devices that are told", "as soon as somebody needs help, until ");
        assertThat(Program.await(
                        Duration.ofSeconds(30),
                        () -> piotr.get("/telling").text().contains("Ready to connect, not connected")))
                .isTrue();
        assertThat(piotr.get("/telling").text()).contains("no way to the internet was found");
    }

    @Test
    void an_address_in_our_own_network_is_refused_with_words() {
        Browser piotr = visitor("Piotr Kowal").signIn(browser());
        piotr.get("/telling");

        for (String endpoint : new String[] {"https://127.0.0.1/x", url() + "/x", "https://intranet/x", ""}) {
            Browser.Answer page = piotr.post("/telling", wish(endpoint));
            assertThat(page.status()).as(endpoint).isEqualTo(422);
            assertThat(page.text())
                    .contains("This browser cannot be told yet.")
                    .doesNotContain("Your devices that are told");
        }
        Map<String, String> offTheCurve = new HashMap<>(wish("https://push.homeward.invalid/piotr"));
        offTheCurve.put("p256dh", "B" + "A".repeat(86));
        assertThat(piotr.post("/telling", offTheCurve).status()).isEqualTo(422);
    }

    @Test
    void a_device_is_ended_by_its_person_and_by_nobody_else() {
        Visitor piotr = visitor("Piotr Kowal");
        Browser his = piotr.signIn(browser());
        his.get("/telling");
        his.post("/telling", wish("https://push.homeward.invalid/piotr"));
        ToldDevice device = bean(ToldDevices.class).of(piotr.person()).getFirst();
        Browser another = visitor("Ewa Other").signIn(browser());
        another.get("/telling");

        another.post("/telling/" + device.id() + "/ending", Map.of());
        another.post("/telling/" + device.id() + "/trial", Map.of());
        assertThat(bean(ToldDevices.class).of(piotr.person())).hasSize(1);
        Browser.Answer page = his.post("/telling/" + device.id() + "/ending", Map.of());

        assertThat(page.text()).doesNotContain("Your devices that are told");
        assertThat(bean(ToldDevices.class).of(piotr.person())).isEmpty();
    }

    @Test
    void on_a_device_that_two_share_the_newest_wish_counts_and_it_is_told_once() {
        Visitor piotr = visitor("Piotr Kowal");
        Visitor ewa = visitor("Ewa Other");
        for (Visitor who : new Visitor[] {piotr, ewa}) {
            Browser tablet = who.signIn(browser());
            tablet.get("/telling");
            tablet.post("/telling", wish("https://push.homeward.invalid/shared"));
        }

        assertThat(bean(ToldDevices.class).of(piotr.person())).isEmpty();
        assertThat(bean(ToldDevices.class).of(ewa.person())).hasSize(1);
        bean(ToldDevices.class)
                .end(
                        ewa.person(),
                        bean(ToldDevices.class).of(ewa.person()).getFirst().id());
    }

    @Test
    void whoever_may_see_no_call_has_no_such_page() {
        Browser pharmacist = visitors(
                        Role.COMMUNITY_PHARMACIST,
                        organisation("pharmacy", "Elm Pharmacy").ods())
                .make("Priya Pharmacist")
                .signIn(browser());

        assertThat(pharmacist.get("/telling").status()).isEqualTo(404);
    }
}

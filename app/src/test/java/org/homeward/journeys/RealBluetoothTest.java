package org.homeward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.Map;
import org.homeward.Chromium;
import org.homeward.Needed;
import org.homeward.kernel.Role;
import org.homeward.observations.LodgeTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every profile through the browser's own Bluetooth stack: its list of devices, its connection, its permissions, our page's rules. */
class RealBluetoothTest extends LodgeTest {
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = Chromium.open("--enable-features=WebBluetooth");
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    /** What each device sends, the box it drops into and what is in it then. */
    private record Profile(String service, String number, String hex, Map<String, String> boxes) {
        String address() {
            String at = number.substring(0, 2) + ":" + number.substring(2);
            return "09:09:09:09:" + at.toUpperCase(Locale.ROOT);
        }
    }

    private static final Profile[] PROFILES = {
        new Profile("1810", "2a35", "0478005000ff074800", Map.of("sbp", "120", "dbp", "80", "pulse", "72")),
        new Profile("1809", "2a1c", "01da0300ff", Map.of("temp", "37.0")),
        new Profile("1822", "2a5e", "005d004800", Map.of("spo2", "93")),
        new Profile("181d", "2a9d", "01d335", Map.of("weight", "62.5")),
        new Profile("1808", "2a18", "060700" + FakeBluetooth.time(0) + "37c011", Map.of("glucose", "5.5"))
    };

    private static final Profile[] STREAMS = {
        new Profile("1822", "2a5f", "005f004a00", Map.of("spo2", "95", "pulse", "74")),
        new Profile("180d", "2a37", "064b", Map.of("pulse", "75"))
    };

    @Test
    void several_devices_of_the_browsers_own_bluetooth_fill_one_form() {
        try (Tablet tablet = tablet();
                EmulatedBluetooth bluetooth = new EmulatedBluetooth(form(tablet))) {
            Page page = tablet.page();
            page.reload();
            int ready = 0;
            for (Profile profile : PROFILES) {
                EmulatedBluetooth.Device device = connected(page, bluetooth, profile, ++ready);
                device.send(profile.hex(), () -> holds(page, profile));
            }

            assertThat(bluetooth.written()).containsEntry("2a52", "0106");
            page.fill("#rr", "16");
            page.check("input[name=oxygen][value=air]");
            page.check("input[name=acvpu][value=A]");
            page.click(".homeward-set button[type=submit]");
            page.waitForSelector(".homeward-result");
            assertThat(page.locator("main").innerText())
                    .contains("From Device 2a35")
                    .contains("From Device 2a1c")
                    .contains("From Device 2a5e")
                    .contains("62.5 kg. From Device 2a9d")
                    .contains("5.5 mmol/L. From Device 2a18");
            assertThat(tablet.complaints()).isEmpty();
        }
    }

    @Test
    void a_stream_of_the_browsers_own_bluetooth_fills_the_form_once_it_is_steady() {
        for (Profile profile : STREAMS) {
            try (Tablet tablet = tablet();
                    EmulatedBluetooth bluetooth = new EmulatedBluetooth(form(tablet))) {
                Page page = tablet.page();
                page.reload();
                EmulatedBluetooth.Device device = connected(page, bluetooth, profile, 1);
                for (int i = 0; i < 4; i++) {
                    device.send(
                            profile.hex(),
                            () -> page.locator(".set-devices__live").innerText().contains("settling"));
                    assertThat(holds(page, profile)).isFalse();
                }
                device.send(profile.hex(), () -> holds(page, profile));
            }
        }
    }

    private static EmulatedBluetooth.Device connected(
            Page page, EmulatedBluetooth bluetooth, Profile profile, int ready) {
        EmulatedBluetooth.Device device = bluetooth
        .new Device(profile.address(), "Device " + profile.number(), profile.service(), profile.number());
        device.connectBy(
                () -> page.click(".set-devices__connect"),
                () -> page.locator(".set-devices__state:text-matches('Ready')").count() == ready);
        return device;
    }

    private static boolean holds(Page page, Profile profile) {
        return profile.boxes().entrySet().stream()
                .allMatch(box -> page.locator("#" + box.getKey()).inputValue().equals(box.getValue()));
    }

    private Page form(Tablet tablet) {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        tablet.with(visitors(Role.CARE_ASSISTANT, home.ods())
                .make("Cara Jones")
                .signIn(browser())
                .session());
        tablet.open(ada.path() + "/observations/new");
        Needed.orSkip(
                Boolean.TRUE.equals(tablet.page().evaluate("() => 'bluetooth' in navigator")),
                "This Chromium has no Bluetooth");
        return tablet.page();
    }

    private Tablet tablet() {
        return new Tablet(chromium, url(), new NewContextOptions().setViewportSize(Tablet.WIDTH, Tablet.HEIGHT));
    }
}

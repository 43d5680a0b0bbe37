package org.homeward.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.homeward.Browser;
import org.homeward.View;
import org.homeward.journeys.FakeBluetooth.Kind;
import org.homeward.kernel.Ids;
import org.homeward.kernel.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A round with devices that send their readings: HZ-14, and HZ-01 where a device goes from one resident to the next. */
class SetByBluetoothTest extends JourneyTest {
    private static final String CUFF_120_80_72 = "0478005000ff074800";
    private static final String AIR = "input[name=oxygen][value=air]";
    private static final String ALERT = "input[name=acvpu][value=A]";

    @SuppressWarnings("NullAway.Init")
    private Place home;

    @SuppressWarnings("NullAway.Init")
    private Person ada;

    @SuppressWarnings("NullAway.Init")
    private Tablet tablet;

    @SuppressWarnings("NullAway.Init")
    private Page page;

    @SuppressWarnings("NullAway.Init")
    private FakeBluetooth devices;

    @BeforeEach
    void open() {
        home = home("Elm Lodge");
        ada = resident(home, "Finch");
        tablet = tablet().with(visitors(Role.CARE_ASSISTANT, home.ods())
                .make("Cara Jones")
                .signIn(browser())
                .session());
        page = tablet.page();
        devices = FakeBluetooth.in(tablet);
    }

    @Test
    void seven_devices_at_once_drop_their_values_into_place_with_their_source() {
        register("BP-7", "BLOOD_PRESSURE", Kind.CUFF.name, "3", "3", "2099");
        register("TH-7", "THERMOMETER", Kind.THERMOMETER.name, "3", "3", "2020");
        tablet.open(ada.path() + "/observations/new");
        for (Kind kind : Kind.values()) {
            devices.connect(kind, kind == Kind.CUFF ? 64 : null);
        }
        assertThat(page.locator(".set-devices__list > li")).hasCount(7);
        assertThat(page.locator(".set-devices__list")).containsText("BP-7: Blood pressure monitor");
        assertThat(page.locator(".set-devices__list")).containsText("Ready: measure now · battery 64%");
        assertThat(page.locator(".set-devices__list")).containsText("The calibration of TH-7 is overdue.");
        assertThat(page.locator(".set-devices__list"))
                .containsText(Kind.SCALE.name + " is not in the register of this home.");
        assertThat(page.evaluate("() => fake.written('Contour63', 0x2a52)").toString())
                .isEqualTo("[[1, 6]]");

        devices.send(Kind.CUFF, "16" + "78005000ff07" + FakeBluetooth.time(0) + "4800" + "0500");
        devices.send(Kind.THERMOMETER, "01da0300ff");
        devices.send(Kind.FINGER, "005d004800");
        devices.send(Kind.SCALE, "01d335");
        devices.send(Kind.METER, "060700" + FakeBluetooth.time(0) + "37c011");
        holds("sbp", "120", "✓ from BP-7");
        holds("dbp", "80", "✓ from BP-7");
        holds("pulse", "72", "✓ from BP-7");
        holds("temp", "37.0", "✓ from TH-7");
        holds("spo2", "93", "✓ from " + Kind.FINGER.name);
        holds("weight", "62.5", "✓ from " + Kind.SCALE.name);
        holds("glucose", "5.5", "✓ from " + Kind.METER.name);
        assertThat(page.locator(".set-devices__list")).containsText("The person moved. Measure again.");
        assertThat(page.locator(".set-devices__list")).containsText("The pulse is irregular.");
        assertThat(View.faults(page)).isEmpty();
        page.setViewportSize(Tablet.WIDTH, Tablet.HEIGHT);

        page.fill("#rr", "16");
        page.check(AIR);
        page.check(ALERT);
        save();
        assertThat(page.locator("main")).containsText("From BP-7");
        assertThat(page.locator("main")).containsText("62.5 kg. From " + Kind.SCALE.name + ", not in the register.");
        assertThat(page.locator("main")).containsText("BP-7: The person moved. Measure again.");
        assertThat(saved("source")).isEqualTo("device");
        assertThat(saved("devices->0->>'hex'")).startsWith("1678005000ff07");
        assertThat(saved("weight || ' ' || glucose")).isEqualTo("625 5.5");
    }

    @Test
    void what_is_no_reading_or_cannot_be_read_says_so_and_what_is_typed_stays() {
        tablet.open(ada.path() + "/observations/new");
        devices.connect(Kind.CUFF, null);
        devices.connect(Kind.FINGER, null);
        page.fill("#rr", "16");
        page.fill("#pulse", "101");
        devices.send(Kind.FINGER, "00ff07ff07");
        assertThat(page.locator(".set-devices__list")).containsText("The device gave no oxygen level.");
        assertThat(page.locator("#spo2")).hasValue("");
        devices.send(Kind.CUFF, "0478");
        assertThat(page.locator(".set-devices__list"))
                .containsText("The device sent a reading that cannot be read. Measure again, or type the reading.");
        assertThat(page.locator("#rr")).hasValue("16");

        devices.send(Kind.CUFF, CUFF_120_80_72);
        holds("sbp", "120", "✓ from " + Kind.CUFF.name);
        assertThat(page.locator("#pulse")).hasValue("101");
        assertThat(page.locator(".set-devices__offer"))
                .containsText("says pulse 72. The box has 101. Feel the pulse and count it for one full minute.");
        tablet.button("Use 72").click();
        holds("pulse", "72", "✓ from " + Kind.CUFF.name);
        page.fill("#pulse", "74");
        holds("pulse", "74", "typed; " + Kind.CUFF.name + " gave 72");
    }

    @Test
    void a_reading_that_is_sent_again_or_is_old_is_not_taken_for_a_new_one() {
        tablet.open(ada.path() + "/observations/new");
        devices.connect(Kind.CUFF, null);
        String frame = "06" + "78005000ff07" + FakeBluetooth.time(0) + "4800";
        devices.send(Kind.CUFF, frame);
        holds("sbp", "120", "✓ from " + Kind.CUFF.name);
        page.fill("#sbp", "");
        devices.send(Kind.CUFF, frame);
        assertThat(page.locator(".set-devices__list")).containsText("It sent a reading again that is here already.");
        assertThat(page.locator("#sbp")).hasValue("");

        devices.send(Kind.CUFF, "06" + "8c005a00ff07" + FakeBluetooth.time(-90) + "4800");
        assertThat(page.locator(".set-devices__offer")).containsText("Stored reading 140, 90, 72");
        assertThat(page.locator("#sbp")).hasValue("");
        tablet.button("Use it for Ada").click();
        assertThat(page.locator("#sbp")).hasValue("140");
    }

    @Test
    void devices_stay_connected_from_one_resident_to_the_next_and_a_full_set_takes_few_taps() {
        resident(home, "Okafor");
        tablet.open("/homes/" + home.id() + "/round");
        page.click("main a.nhsuk-button");
        page.waitForSelector("form[data-set]");
        String first = page.url();
        countTheWork();
        for (Kind kind : List.of(Kind.CUFF, Kind.THERMOMETER, Kind.STREAM)) {
            devices.connect(kind, null);
        }
        measured();
        page.click("#rr");
        page.keyboard().type("16");
        page.check(AIR);
        page.check(ALERT);
        save();
        // three to connect, breathing rate, air, alert, save; to choose each in the browser's own list is another one
        // or two
        assertThat(work("taps")).isEqualTo(7);
        assertThat(seconds(work("taps") + 3 * 2, work("keys"))).isLessThan(35);

        // the next one, without a new page: the devices are still there
        page.evaluate("() => window.same = true");
        tablet.link("Next in the round").click();
        page.waitForSelector("main h1:text('Observation round')");
        page.locator("main a.nhsuk-button").click();
        page.waitForSelector("form[data-set]");
        assertThat(page.url()).isNotEqualTo(first);
        assertThat(page.evaluate("() => window.same")).isEqualTo(true);
        assertThat(page.locator(".set-devices__list > li")).hasCount(3);
        for (int i = 0; i < 6; i++) {
            devices.send(Kind.STREAM, "005d004a00");
        }
        assertThat(page.locator(".set-devices__list")).containsText("from the last person?");
        assertThat(page.locator("#spo2")).hasValue("");
        devices.send(Kind.STREAM, "085d004a00000800");
        for (int i = 0; i < 5; i++) {
            devices.send(Kind.STREAM, "005f004a00");
        }
        holds("spo2", "95", "✓ from " + Kind.STREAM.name);
        // what the cuff began on the last arm is not this one's until somebody says so
        devices.send(Kind.CUFF, CUFF_120_80_72);
        assertThat(page.locator(".set-devices__offer")).containsText("It may be the last person's.");
        assertThat(page.locator("#sbp")).hasValue("");
    }

    @Test
    void a_cuff_that_switches_itself_off_is_waited_for() {
        tablet.open(ada.path() + "/observations/new");
        devices.connect(Kind.CUFF, null);
        page.evaluate("name => fake.lose(name)", Kind.CUFF.name);
        assertThat(page.locator(".set-devices__state")).containsText("Not connected. Switch it on");
        assertThat(page.locator(".set-devices__state")).containsText("Ready: measure now");
        devices.send(Kind.CUFF, CUFF_120_80_72);
        holds("sbp", "120", "✓ from " + Kind.CUFF.name);
    }

    @Test
    void a_carer_who_chooses_no_device_can_go_on_typing() {
        tablet.open(ada.path() + "/observations/new");
        page.click(".set-devices__connect");
        assertThat(page.locator(".set-devices__said")).hasText("No device was chosen. You can type the readings.");
        assertThat(page.evaluate("() => fake.asked[0].filters.length")).isEqualTo(6);
    }

    @Test
    void a_full_set_without_a_device_can_be_typed_in_35_seconds() {
        tablet.open(ada.path() + "/observations/new");
        countTheWork();
        page.click("#rr");
        page.keyboard().type("16");
        page.keyboard().press("Enter");
        page.keyboard().type("97");
        page.check(AIR);
        page.click("#sbp");
        page.keyboard().type("120");
        page.keyboard().press("Enter");
        page.keyboard().type("80");
        page.keyboard().press("Enter");
        page.keyboard().type("72");
        page.check(ALERT);
        page.click("#temp");
        page.keyboard().type("36.6");
        save();
        assertThat(work("taps")).isEqualTo(6);
        assertThat(seconds(work("taps"), work("keys"))).isLessThan(35);
    }

    /** Every tap and every key from now on, as long as the page is the same. */
    private void countTheWork() {
        page.evaluate("""
                () => { window.taps = window.keys = 0;
                  addEventListener('pointerdown', () => window.taps++, true);
                  addEventListener('keydown', () => window.keys++, true);
                  addEventListener('pagehide', () => sessionStorage.work = JSON.stringify({taps: window.taps, keys: window.keys})); }
                """);
    }

    private int work(String kind) {
        return ((Number) page.evaluate("kind => window[kind] ?? JSON.parse(sessionStorage.work)[kind]", kind))
                .intValue();
    }

    /** Cuff, thermometer and five steady moments of the finger probe; no tap. */
    private void measured() {
        devices.send(Kind.CUFF, CUFF_120_80_72);
        devices.send(Kind.THERMOMETER, "00750100ff");
        for (int i = 0; i < 5; i++) {
            devices.send(Kind.STREAM, "005f004a00");
        }
        holds("spo2", "95", "✓ from " + Kind.STREAM.name);
    }

    /** The keystroke-level model of Card, Moran and Newell: 1.2 s a tap, 0.5 s a key on glass, 1.35 s to think before each. */
    private static double seconds(int taps, int keys) {
        return taps * (1.2 + 1.35) + keys * .5;
    }

    private void save() {
        page.click(".homeward-set button[type=submit]");
        page.waitForSelector(".homeward-result");
    }

    private void holds(String field, String value, String source) {
        assertThat(page.locator("#" + field)).hasValue(value);
        assertThat(page.locator("[data-source=" + field + "]")).hasText(source);
    }

    private String saved(String what) {
        return as(
                nurse(home),
                jdbc -> jdbc.sql("select " + what
                                + " from observations.observation_set where home_id = ? order by taken_at desc limit 1")
                        .param(home.id())
                        .query((row, number) -> String.valueOf(row.getString(1)))
                        .single());
    }

    private void register(String tag, String kind, String bluetooth, String day, String month, String year) {
        Browser manager =
                visitors(Role.REGISTERED_MANAGER, home.ods()).make("Grace Bell").signIn(browser());
        manager.get("/homes/" + home.id() + "/devices/new");
        manager.post(
                "/homes/" + home.id() + "/devices",
                Map.of(
                        "id", Ids.next().toString(),
                        "tag", tag,
                        "kind", kind,
                        "bluetooth", bluetooth,
                        "calibration", day,
                        "calibration-month", month,
                        "calibration-year", year));
    }
}

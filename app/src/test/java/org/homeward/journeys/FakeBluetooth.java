package org.homeward.journeys;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.homeward.kernel.London;
import org.jspecify.annotations.Nullable;

/** Devices that a test holds in its hand, in place of the browser's own Bluetooth. */
record FakeBluetooth(Page page) {
    private static final String READY = ".set-devices__state:text-matches('Ready')";

    /** One of each kind, with the name a tablet shows, its service and its characteristics. */
    enum Kind {
        CUFF("A&D_UA-651BLE_4711", 0x1810, 0x2a35),
        THERMOMETER("A&D_UT201BLE_12", 0x1809, 0x2a1c),
        FINGER("Nonin3230_5", 0x1822, 0x2a5e),
        STREAM("Stream 9", 0x1822, 0x2a5f),
        STRAP("Polar H10 9A", 0x180d, 0x2a37),
        SCALE("A&D_UC-352BLE_7", 0x181d, 0x2a9d),
        METER("Contour63", 0x1808, 0x2a18, 0x2a52);

        final String name;
        private final int service;
        private final List<Integer> characteristics;

        Kind(String name, int service, Integer... characteristics) {
            this.name = name;
            this.service = service;
            this.characteristics = Arrays.asList(characteristics);
        }
    }

    static FakeBluetooth in(Tablet tablet) {
        tablet.page().addInitScript(script());
        return new FakeBluetooth(tablet.page());
    }

    private static String script() {
        try (InputStream file =
                Objects.requireNonNull(FakeBluetooth.class.getResourceAsStream("/journeys/fake-bluetooth.js"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Taps "Connect a device" and chooses this one. */
    void connect(Kind kind, @Nullable Integer battery) {
        Map<String, List<Integer>> services = battery == null
                ? Map.of(String.valueOf(kind.service), kind.characteristics)
                : Map.of(String.valueOf(kind.service), kind.characteristics, String.valueOf(0x180f), List.of(0x2a19));
        page.evaluate(
                "([name, services, battery]) => { fake.add(name, services, battery); fake.chosen = name; }",
                Arrays.asList(kind.name, services, battery));
        int ready = page.locator(READY).count();
        page.click(".set-devices__connect");
        page.locator(READY).nth(ready).waitFor();
    }

    void send(Kind kind, String hex) {
        page.evaluate(
                "([name, number, hex]) => fake.send(name, number, hex)",
                List.of(kind.name, kind.characteristics.getFirst(), hex));
    }

    /** A device's own date and time, so many minutes from now, as it stands in a frame. */
    static String time(int minutes) {
        LocalDateTime at = LocalDateTime.now(London.ZONE).plusMinutes(minutes);
        return "%02x%02x%02x%02x%02x%02x%02x"
                .formatted(
                        at.getYear() & 0xff,
                        at.getYear() >> 8,
                        at.getMonthValue(),
                        at.getDayOfMonth(),
                        at.getHour(),
                        at.getMinute(),
                        at.getSecond());
    }
}

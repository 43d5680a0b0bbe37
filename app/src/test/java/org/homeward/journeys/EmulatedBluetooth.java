package org.homeward.journeys;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Queue;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Devices in the browser's own Bluetooth stack, made and answered for over its debugging protocol. It cannot push a
 * notification, so the value is read from the characteristic that the page has subscribed to, which fires the same event.
 */
final class EmulatedBluetooth implements AutoCloseable {
    private static final String UUID = "0000%s-0000-1000-8000-00805f9b34fb";
    private static final String CONFIGURATION = "2902";
    private static final String RECORD_ACCESS = "2a52";
    private static final double PATIENCE = 20_000;

    /** So that the test finds the characteristics that the page has subscribed to. */
    private static final String NOTE_WHAT_IS_HEARD = """
            (() => { if (!window.BluetoothRemoteGATTCharacteristic) return;
              window.heard = {}; const start = BluetoothRemoteGATTCharacteristic.prototype.startNotifications;
              BluetoothRemoteGATTCharacteristic.prototype.startNotifications = function () { window.heard[this.uuid] = this; return start.call(this); }; })()
            """;

    private final Page page;
    private final CDPSession browser;
    private final CDPSession tab;
    private final Queue<Runnable> told = new ArrayDeque<>();
    private final Map<String, String> written = new HashMap<>();

    EmulatedBluetooth(Page page) {
        this.page = page;
        this.browser = page.context().browser().newBrowserCDPSession();
        this.tab = page.context().newCDPSession(page);
        page.addInitScript(NOTE_WHAT_IS_HEARD);
        browser.send("BluetoothEmulation.enable", object("state", "powered-on", "leSupported", true));
        tab.send("DeviceAccess.enable");
    }

    /** What the page wrote to the characteristics, by their numbers, in hexadecimal digits. */
    Map<String, String> written() {
        return written;
    }

    /** One device with one measurement, chosen in the browser's own list when the page asks for it. */
    final class Device {
        private final String address;
        private final String service;
        private final String number;
        private final Map<String, String> characteristics = new HashMap<>();
        private String value = "";
        private boolean choosing;

        Device(String address, String name, String service, String number) {
            this.address = address;
            this.service = service;
            this.number = number;
            JsonArray services = new JsonArray();
            services.add(UUID.formatted(service));
            JsonObject peripheral = object("address", address, "name", name);
            peripheral.add("manufacturerData", new JsonArray());
            peripheral.add("knownServiceUuids", services);
            browser.send("BluetoothEmulation.simulatePreconnectedPeripheral", peripheral);
            on(browser, "BluetoothEmulation.gattOperationReceived", this::gatt);
            on(browser, "BluetoothEmulation.characteristicOperationReceived", this::characteristic);
        }

        /** The click opens the browser's list; this device is chosen in it, connected and subscribed to. */
        void connectBy(Runnable click, BooleanSupplier done) {
            choosing = true;
            on(tab, "DeviceAccess.deviceRequestPrompted", this::choose);
            click.run();
            until(done);
        }

        private void choose(JsonObject prompt) {
            boolean listed = prompt.getAsJsonArray("devices").toString().contains(address);
            if (choosing && listed) {
                choosing = false;
                page.waitForTimeout(300); // the list is told twice; chosen between the two, the browser hangs
                tab.send(
                        "DeviceAccess.selectPrompt",
                        object("id", prompt.get("id").getAsString(), "deviceId", address));
            }
        }

        private void gatt(JsonObject operation) {
            if (!operation.get("address").getAsString().equals(address)) {
                return;
            }
            String type = operation.get("type").getAsString();
            if (type.equals("connection")) {
                makeServices();
            }
            browser.send(
                    "BluetoothEmulation.simulateGATTOperationResponse",
                    object("address", address, "type", type, "code", 0));
        }

        /** Before the connection is answered, or the page finds none. */
        private void makeServices() {
            String id = browser.send(
                            "BluetoothEmulation.addService",
                            object("address", address, "serviceUuid", UUID.formatted(service)))
                    .get("serviceId")
                    .getAsString();
            make(id, number, object("notify", true, "read", true));
            if (number.equals("2a18")) {
                make(id, RECORD_ACCESS, object("write", true, "indicate", true));
            }
        }

        private void make(String service, String characteristic, JsonObject properties) {
            JsonObject made = object("serviceId", service, "characteristicUuid", UUID.formatted(characteristic));
            made.add("properties", properties);
            String id = browser.send("BluetoothEmulation.addCharacteristic", made)
                    .get("characteristicId")
                    .getAsString();
            characteristics.put(id, characteristic);
            browser.send(
                    "BluetoothEmulation.addDescriptor",
                    object("characteristicId", id, "descriptorUuid", UUID.formatted(CONFIGURATION)));
        }

        private void characteristic(JsonObject operation) {
            String id = operation.get("characteristicId").getAsString();
            String asked = characteristics.get(id);
            if (asked == null) {
                return;
            }
            String type = operation.get("type").getAsString();
            JsonObject answer = object("characteristicId", id, "type", type, "code", 0);
            if (type.equals("read")) {
                answer.addProperty(
                        "data",
                        Base64.getEncoder().encodeToString(HexFormat.of().parseHex(value)));
            }
            if (type.equals("write")) {
                byte[] data = Base64.getDecoder().decode(operation.get("data").getAsString());
                written.put(asked, HexFormat.of().formatHex(data));
            }
            browser.send("BluetoothEmulation.simulateCharacteristicOperationResponse", answer);
        }

        /** The device sends these octets. */
        void send(String hex, BooleanSupplier arrived) {
            value = hex;
            page.evaluate("uuid => { heard[uuid].readValue(); }", UUID.formatted(number));
            until(arrived);
        }
    }

    /** It is one for the whole browser: the next test has to find it off. */
    @Override
    public void close() {
        browser.send("BluetoothEmulation.disable");
        browser.detach();
    }

    /** Events are answered on the test's own thread: inside their handler an answer would wait for ever. */
    private void on(CDPSession session, String event, Consumer<JsonObject> answer) {
        session.on(event, parameters -> told.add(() -> answer.accept(parameters)));
    }

    private void until(BooleanSupplier done) {
        for (double waited = 0; waited < PATIENCE; waited += 50) {
            for (Runnable next = told.poll(); next != null; next = told.poll()) {
                next.run();
            }
            if (done.getAsBoolean()) {
                return;
            }
            page.waitForTimeout(50);
        }
        throw new AssertionError("Nothing came of it: " + page.locator("main").innerText());
    }

    private static JsonObject object(Object... namesAndValues) {
        JsonObject made = new JsonObject();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String name = String.valueOf(namesAndValues[i]);
            switch (namesAndValues[i + 1]) {
                case Boolean flag -> made.addProperty(name, flag);
                case Number number -> made.addProperty(name, number);
                case Object text -> made.addProperty(name, String.valueOf(text));
            }
        }
        return made;
    }
}

package org.homeward.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.homeward.Program;
import org.junit.jupiter.api.Test;

/** HZ-07: a tablet on which Homeward is not open shows that somebody needs help, and not who. */
class ToldDeviceTest extends JourneyTest {
    private static final String REGISTER =
            "navigator.serviceWorker.register('/offline-worker.js', { type: 'module' }).then(() => navigator.serviceWorker.ready).then(() => true)";
    private static final String SHOWN =
            "navigator.serviceWorker.ready.then(ready => ready.getNotifications()).then(all => all.map(one => [one.title, one.body, one.tag].join(' | ')).join('\\n'))";

    @Test
    void what_the_push_service_brings_is_shown_without_a_name() {
        Tablet joan = tabletOf(JOAN);
        joan.page().context().grantPermissions(List.of("notifications"));
        joan.open("/telling");
        assertThat(joan.page().getByText("The message has no name in it.")).isVisible();
        CDPSession browser = joan.page().context().newCDPSession(joan.page());
        AtomicReference<String> registration = new AtomicReference<>("");
        browser.on(
                "ServiceWorker.workerRegistrationUpdated",
                event -> event.getAsJsonArray("registrations")
                        .forEach(one -> registration.set(
                                one.getAsJsonObject().get("registrationId").getAsString())));
        browser.send("ServiceWorker.enable");
        assertThat(joan.page().evaluate(REGISTER)).isEqualTo(true);
        joan.page().waitForCondition(() -> !registration.get().isEmpty());

        UUID id = UUID.randomUUID();
        JsonObject message = new JsonObject();
        message.addProperty("origin", url());
        message.addProperty("registrationId", registration.get());
        message.addProperty("data", id.toString());
        browser.send("ServiceWorker.deliverPushMessage", message);

        assertThat(Program.await(Duration.ofSeconds(10), () -> !shown(joan).isEmpty()))
                .isTrue();
        assertThat(shown(joan)).isEqualTo("Homeward: somebody needs you | Open Homeward to see. | " + id);
        message.addProperty("data", "trial");
        browser.send("ServiceWorker.deliverPushMessage", message);
        assertThat(Program.await(Duration.ofSeconds(10), () -> shown(joan).contains("\n")))
                .isTrue();
        assertThat(shown(joan))
                .contains("Homeward can tell this device | This was a trial. Nobody needs you now. | trial");
    }

    private static String shown(Tablet tablet) {
        return String.valueOf(tablet.page().evaluate(SHOWN));
    }
}

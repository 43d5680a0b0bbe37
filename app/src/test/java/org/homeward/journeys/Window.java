package org.homeward.journeys;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.homeward.Chromium;

/** One browser, and the tablets that are open in it. */
final class Window implements AutoCloseable {
    private final Chromium chromium = Chromium.open();
    private final Map<String, Tablet> kept = new HashMap<>();
    private final String home;

    Window(String home) {
        this.home = home;
    }

    /** A new one, as the person of this place. */
    Tablet tablet(Reached place) {
        return new Tablet(chromium, home, new NewContextOptions().setViewportSize(Tablet.WIDTH, Tablet.HEIGHT))
                .with(place);
    }

    /** A tablet takes as long to open as a page to look at, so each person has one for all of theirs. */
    Tablet tabletOf(Reached place) {
        return kept.computeIfAbsent(place.session(), session -> tablet(place));
    }

    /** The same without script. */
    Tablet plain(Reached place) {
        return kept.computeIfAbsent(
                place.session(),
                session -> new Tablet(
                                chromium,
                                home,
                                new NewContextOptions()
                                        .setJavaScriptEnabled(false)
                                        .setViewportSize(Tablet.WIDTH, Tablet.HEIGHT))
                        .with(place));
    }

    /** What the kept tablets complained of since this was asked before. */
    List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        kept.values().forEach(tablet -> {
            complaints.addAll(tablet.complaints());
            tablet.complaints().clear();
        });
        return complaints;
    }

    @Override
    public void close() {
        chromium.close();
    }
}

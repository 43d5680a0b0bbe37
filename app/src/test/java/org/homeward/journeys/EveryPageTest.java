package org.homeward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.homeward.Prose;
import org.homeward.View;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every page that anybody of the demo reaches by links. A new page is found by itself. With -Dhomeward.pictures=FOLDER
 * each is pictured as a tablet shows it.
 */
class EveryPageTest extends JourneyTest {
    private static List<Reached> places = List.of();
    private static List<Reached> firsts = List.of();

    private final Map<String, Tablet> open = new HashMap<>();

    @BeforeEach
    void find() {
        if (places.isEmpty()) {
            places = Reached.all(browser(), this::signedIn);
            firsts = Reached.oneOfEach(places);
            assertThat(places).hasSizeGreaterThan(25);
        }
    }

    @TestFactory
    Stream<DynamicTest> can_be_read_and_used_by_everybody_at_every_size() {
        return places.stream().map(place -> DynamicTest.dynamicTest(place.toString(), () -> look(place)));
    }

    private void look(Reached place) {
        Tablet tablet = tablet().with(place);
        Page page = tablet.page();
        Weight weight = Weight.of(page);
        Response response = page.navigate(place.path());
        page.waitForLoadState(LoadState.LOAD);
        assertThat(response.status()).isEqualTo(200);
        picture(page, place.route());
        List<String> faults = new ArrayList<>(firsts.contains(place) ? View.faults(page) : View.faultsOfItsLike(page));
        faults.addAll(tablet.complaints());
        tablet.close();
        assertThat(faults).isEmpty();
        weight.isOfAFirstVisit();
    }

    @Test
    void works_without_script() {
        Map<String, List<String>> faults = new TreeMap<>();
        for (Reached place : firsts) {
            Tablet plain = plain(place);
            plain.open(place.path());
            keep(place, Plain.faults(plain.page()), faults);
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void shows_somebody_with_a_keyboard_where_they_are_at_200_per_cent_too() {
        Map<String, List<String>> faults = new TreeMap<>();
        Set<String> known = new HashSet<>();
        for (Reached place : firsts) {
            Tablet tablet = tabletOf(place);
            boolean whole = known.add(place.who());
            for (View view : List.of(View.TABLET, View.TABLET_AT_200_PER_CENT)) {
                tablet.page().setViewportSize(view.width(), view.height());
                tablet.open(place.path());
                Keys keys = new Keys(tablet.page());
                keep(place, whole ? keys.throughThePage() : keys.throughTheMiddle(), faults);
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void that_refuses_a_form_can_be_read_and_used_at_every_size() {
        Map<String, List<String>> faults = new TreeMap<>();
        List<EmptyForm> forms = EmptyForm.on(places);
        assertThat(forms).hasSizeGreaterThan(10);
        for (EmptyForm form : forms) {
            Page page = tabletOf(form.place()).page();
            Response answer = Objects.requireNonNull(form.send(page));
            if (answer.status() != 422) {
                keep(form, List.of("was answered with " + answer.status() + " at " + page.url()), faults);
            }
            keep(form, Prose.of(page.content()).tooHard(), faults);
            keep(form, View.faultsOfItsLike(page), faults);
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void is_written_for_a_reader_of_about_ten() {
        Map<String, List<String>> faults = new TreeMap<>();
        places.forEach(place -> keep(place, Prose.of(place.html()).tooHard(), faults));
        assertThat(faults).as("STYLE.md, Words on the screen, says how easy").isEmpty();
    }

    /** A window takes as long to open as a page to look at, so each person has one for all of theirs. */
    private Tablet tabletOf(Reached place) {
        return open.computeIfAbsent(place.session(), session -> tablet().with(place));
    }

    private Tablet plain(Reached place) {
        return open.computeIfAbsent(
                place.session(),
                session -> tablet(new NewContextOptions()
                                .setJavaScriptEnabled(false)
                                .setViewportSize(Tablet.WIDTH, Tablet.HEIGHT))
                        .with(place));
    }

    private static void keep(Object where, List<String> found, Map<String, List<String>> faults) {
        if (!found.isEmpty()) {
            faults.computeIfAbsent(where.toString(), none -> new ArrayList<>()).addAll(found);
        }
    }

    private static void picture(Page page, String route) {
        String folder = System.getProperty("homeward.pictures");
        if (folder != null) {
            String name = route.replaceAll("[^a-z0-9]+", "-") + "-" + System.nanoTime() % 1000;
            page.screenshot(
                    new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(folder, "page" + name + ".png")));
        }
    }
}

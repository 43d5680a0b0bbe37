package org.homeward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.homeward.Prose;
import org.homeward.View;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every page that anybody of the demo reaches by links. A new page is found by itself. With -Dhomeward.pictures=FOLDER
 * each is pictured as a tablet shows it.
 */
class EveryPageTest extends JourneyTest {
    private static List<Reached> places = List.of();
    private static List<Reached> firsts = List.of();

    @BeforeEach
    void find() {
        if (places.isEmpty()) {
            places = Reached.all(browser(), this::signedIn);
            firsts = Reached.oneOfEach(places);
            assertThat(places).hasSizeGreaterThan(25);
        }
    }

    @Test
    void can_be_read_and_used_by_everybody_at_every_size() throws InterruptedException, ExecutionException {
        assertThat(browsers().faults(places, EveryPageTest::look)).isEmpty();
    }

    private static List<String> look(Window window, Reached place) {
        Tablet tablet = window.tablet(place);
        Page page = tablet.page();
        Weight weight = Weight.of(page);
        Response response = page.navigate(place.path());
        page.waitForLoadState(LoadState.LOAD);
        assertThat(response.status()).isEqualTo(200);
        picture(page, place.route());
        List<String> faults = new ArrayList<>(firsts.contains(place) ? View.faults(page) : View.faultsOfItsLike(page));
        faults.addAll(tablet.complaints());
        tablet.close();
        weight.isOfAFirstVisit();
        return faults;
    }

    @Test
    void works_without_script() throws InterruptedException, ExecutionException {
        assertThat(browsers().faults(firsts, (window, place) -> {
                    Tablet plain = window.plain(place);
                    plain.open(place.path());
                    return Plain.faults(plain.page());
                }))
                .isEmpty();
    }

    @Test
    void shows_somebody_with_a_keyboard_where_they_are_at_200_per_cent_too()
            throws InterruptedException, ExecutionException {
        Set<String> known = ConcurrentHashMap.newKeySet();
        assertThat(browsers().faults(firsts, (window, place) -> {
                    Tablet tablet = window.tabletOf(place);
                    boolean whole = known.add(place.who());
                    List<String> faults = new ArrayList<>();
                    for (View view : List.of(View.TABLET, View.TABLET_AT_200_PER_CENT)) {
                        tablet.page().setViewportSize(view.width(), view.height());
                        tablet.open(place.path());
                        Keys keys = new Keys(tablet.page());
                        faults.addAll(whole ? keys.throughThePage() : keys.throughTheMiddle());
                    }
                    return faults;
                }))
                .isEmpty();
    }

    @Test
    void that_refuses_a_form_can_be_read_and_used_at_every_size() throws InterruptedException, ExecutionException {
        List<EmptyForm> forms = EmptyForm.on(places);
        assertThat(forms).hasSizeGreaterThan(10);
        assertThat(browsers().faults(forms, EveryPageTest::refused)).isEmpty();
    }

    private static List<String> refused(Window window, EmptyForm form) {
        Page page = window.tabletOf(form.place()).page();
        Response answer = Objects.requireNonNull(form.send(page));
        List<String> faults = new ArrayList<>();
        if (answer.status() != 422) {
            faults.add("was answered with " + answer.status() + " at " + page.url());
        }
        faults.addAll(Prose.of(page.content()).tooHard());
        faults.addAll(View.faultsOfItsLike(page));
        return faults;
    }

    @Test
    void is_written_for_a_reader_of_about_ten() {
        Map<String, List<String>> faults = new TreeMap<>();
        places.forEach(place -> {
            List<String> hard = Prose.of(place.html()).tooHard();
            if (!hard.isEmpty()) {
                faults.put(place.toString(), hard);
            }
        });
        assertThat(faults).as("STYLE.md, Words on the screen, says how easy").isEmpty();
    }

    private SideBySide browsers() {
        return new SideBySide(url());
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

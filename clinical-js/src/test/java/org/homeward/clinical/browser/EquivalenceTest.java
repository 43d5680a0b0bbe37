package org.homeward.clinical.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.homeward.clinical.browser.Vectors.Vector;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The tablet and the server say the same, to the letter: the compiled module in Chromium against its Java source. A release
 * gate. Without Chromium it is skipped, and says so.
 */
class EquivalenceTest {
    private static final Path CHROMIUM =
            Path.of(System.getenv().getOrDefault("HOMEWARD_CHROMIUM", "/usr/bin/chromium"));
    private static final Path MODULES = Path.of("target/classes/static/observations");
    private static final int BATCH = 4_000;
    private static final int TOLD = 5;

    private static Playwright playwright;
    private static Browser browser;
    private static Page page;

    @BeforeAll
    static void open() {
        // "./homeward test" promises it: there a lack fails
        Assumptions.assumeTrue(
                Files.isExecutable(CHROMIUM) || "true".equals(System.getenv("HOMEWARD_EVERY_TEST")),
                "Chromium is not installed");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic")));
        page = browser.newPage();
        page.route("http://tablet.test/**", EquivalenceTest::serve);
        page.navigate("http://tablet.test/");
    }

    @AfterAll
    static void close() {
        if (playwright != null) {
            browser.close();
            playwright.close();
        }
    }

    @Test
    void sets_are_scored_alike() {
        List<Question> questions = new ArrayList<>(MadeUpSets.everyNumberAlone());
        questions.addAll(new MadeUpSets().questions(20_000));
        assertThat(differences("score", questions)).isEmpty();
    }

    /** HZ-02 and HZ-05: the tablet is held against the vectors themselves, not only against the server. */
    @Test
    void the_browser_gives_every_vector_its_total_and_a_partial_set_none() {
        List<Vector> vectors = new ArrayList<>(Vectors.complete());
        vectors.addAll(Vectors.partial());
        List<Question> questions =
                vectors.stream().<Question>map(Vector::question).toList();
        assertThat(differences("score", questions)).isEmpty();
        List<?> told = answers("score", questions);
        assertThat(vectors).hasSizeGreaterThan(180);
        for (int i = 0; i < vectors.size(); i++) {
            String total = vectors.get(i).total();
            assertThat(String.valueOf(told.get(i)))
                    .as(questions.get(i).toString())
                    .contains("\"total\":" + (total.isEmpty() ? "null" : total) + ",");
        }
    }

    @Test
    void what_is_typed_beside_a_set_is_judged_alike() {
        assertThat(differences("beside", MadeUpSets.besideASet())).isEmpty();
    }

    @Test
    void values_of_devices_are_decoded_alike() throws IOException {
        assertThat(differences("decode", new MadeUpFrames().questions(1_000))).isEmpty();
    }

    @Test
    void what_a_device_puts_into_a_form_is_told_alike() throws IOException {
        assertThat(differences(
                        "read",
                        new MadeUpFrames()
                                .questions(500).stream()
                                        .map(MadeUpFrames.ReadQuestion::new)
                                        .toList()))
                .isEmpty();
    }

    @Test
    void a_page_that_does_not_know_the_scale_is_given_no_score() {
        List<String> blank = List.of("", "", "", "", "", "", "", "");
        assertThat(page.evaluate(
                        "async asked => { const clinical = await import('/clinical.js');"
                                + " try { return clinical.score(...asked) } catch { return 'refused' } }",
                        List.of(blank, blank, "")))
                .isEqualTo("refused");
    }

    @ParameterizedTest
    @CsvSource({"clinical.js, 26000", "devices.js, 40000"})
    void a_module_is_small_enough_for_a_first_visit(String module, int mostOctets) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
            zip.write(Files.readAllBytes(MODULES.resolve(module)));
        }
        assertThat(zipped.size()).isLessThan(mostOctets);
    }

    /** The first few questions that the browser answers in other words, with both answers. */
    private static List<String> differences(String function, List<? extends Question> questions) {
        List<String> differences = new ArrayList<>();
        for (int from = 0; from < questions.size(); from += BATCH) {
            List<? extends Question> batch = questions.subList(from, Math.min(from + BATCH, questions.size()));
            List<?> told = answers(function, batch);
            for (int i = 0; i < batch.size() && differences.size() < TOLD; i++) {
                if (!batch.get(i).answer().equals(told.get(i))) {
                    differences.add(
                            batch.get(i) + "\n  java:    " + batch.get(i).answer() + "\n  browser: " + told.get(i));
                }
            }
        }
        return differences;
    }

    private static List<?> answers(String function, List<? extends Question> batch) {
        return (List<?>) page.evaluate(
                "async ([name, batch]) => { const module = await import(name === 'decode' || name === 'read' ? '/devices.js' : '/clinical.js');"
                        + " return batch.map(asked => module[name](...asked)) }",
                List.of(function, batch.stream().map(Question::arguments).toList()));
    }

    private static void serve(Route route) {
        String url = route.request().url();
        if (url.endsWith(".js")) {
            Path module = MODULES.resolve(url.substring(url.lastIndexOf('/') + 1));
            route.fulfill(
                    new Route.FulfillOptions().setContentType("text/javascript").setPath(module));
        } else {
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("text/html")
                    .setBody("<!DOCTYPE html><title>Tablet</title>"));
        }
    }
}

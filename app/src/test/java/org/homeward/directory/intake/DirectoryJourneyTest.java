package org.homeward.directory.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.homeward.Browser;
import org.homeward.Browser.Answer;
import org.homeward.HomewardTest;
import org.homeward.directory.register.Runs;
import org.homeward.kernel.Ids;
import org.homeward.postgres.PostgresServer;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class DirectoryJourneyTest extends HomewardTest {
    private static final String MANAGER = "ravi.nair@icb.example";
    private static final String FACILITATOR = "beth.hart@icb.example";
    private static final Map<String, String> CHECK_HOMES = Map.of("kind", "care-homes", "check", "yes");

    @Test
    void a_facilitator_finds_a_home_by_every_word_and_sees_who_serves_it() {
        Browser beth = signedIn(FACILITATOR);

        assertThat(beth.get("/directory?q=holt+beech").text())
                .contains("1 found")
                .contains("Beechwood House");
        String home = visitors(org.homeward.kernel.Role.NURSE, BEECHWOOD)
                .organisation()
                .toString();
        assertThat(beth.get("/directory/organisations/" + home).text())
                .contains("Registered beds", "42", "1-999000001", "Holt Medical Practice", "Holt Pharmacy")
                .doesNotContain("Finch");
    }

    @Test
    void the_links_of_another_day_are_shown_as_they_were() {
        Browser beth = signedIn(FACILITATOR);
        String home = owner().sql("select id::text from directory.organisation where ods_code = 'VLX04'")
                .query(String.class)
                .single();

        String then = beth.get("/directory/organisations/" + home + "?day=1&day-month=5&day-year=2021")
                .text();

        assertThat(then)
                .contains("Who worked with it on 1 May 2021")
                .contains("Until".toLowerCase(java.util.Locale.UK));
        assertThat(beth.get("/directory/organisations/" + home + "?day=31&day-month=2&day-year=2021")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void who_may_not_see_or_import_finds_nothing_there() {
        Browser ada = signedIn("ada.obi@beechwood.example");
        assertThat(ada.get("/directory").status()).isEqualTo(404);
        assertThat(ada.get("/directory/imports").status()).isEqualTo(404);
        Browser beth = signedIn(FACILITATOR);
        assertThat(beth.get("/directory/imports").status()).isEqualTo(200);
        assertThat(beth.get("/directory/imports/new").status()).isEqualTo(404);
        assertThat(beth.upload("/directory/imports", CHECK_HOMES, "a.csv", BadFiles.careHomes())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_file_is_checked_first_and_imported_then_without_being_sent_again() {
        Browser ravi = signedIn(MANAGER);
        ravi.get("/directory/imports/new");
        byte[] file = "kind,ods_code,name,town\npharmacy,FZX88,Journey Pharmacy,Cromer\npharmacy,,,\n"
                .getBytes(StandardCharsets.UTF_8);

        Answer checked = ended(
                ravi,
                ravi.upload(
                        "/directory/imports",
                        Map.of("kind", "organisations", "check", "yes"),
                        "../../journey.csv",
                        file));
        assertThat(checked.text())
                .contains("Checked, nothing changed yet", "Import 1 change", "Row 3, rejected", "journey.csv");
        assertThat(checked.text()).doesNotContain("../");
        assertThat(ravi.get("/directory?q=FZX88").text()).contains("0 found");
        assertThat(ravi.get(checked.path() + "/rows.csv").text()).contains("3,rejected");

        ravi.get(checked.path());
        Answer applied = ended(ravi, ravi.post(checked.path() + "/application", Map.of()));

        assertThat(applied.text()).contains("<h1 class=\"nhsuk-heading-l\">Imported</h1>");
        assertThat(ravi.get("/directory?q=FZX88").text()).contains("Journey Pharmacy");
        assertThat(ravi.get("/directory/imports").text())
                .contains("Other organisations: journey.csv", "Only checked", "1 rejected");
    }

    @Test
    void the_guard_can_only_be_passed_by_somebody_who_says_they_have_looked() {
        Browser ravi = signedIn(MANAGER);

        Answer stopped = importHomes(ravi, named("Cliff Heights"));

        assertThat(stopped.text()).contains("Stopped, please look", "is not usual", "I have looked");
        Answer hasty = ravi.post(stopped.path() + "/application", Map.of());
        assertThat(hasty.status()).isEqualTo(422);
        assertThat(ravi.get("/directory?q=cliff+heights").text()).contains("0 found");

        assertThat(looked(ravi, stopped).text()).contains("<h1 class=\"nhsuk-heading-l\">Imported</h1>");
        assertThat(ravi.get("/directory?q=cliff+heights").text()).contains("1 found");

        looked(ravi, importHomes(ravi, named("Cliff Edge")));
        owner().sql("""
                        update directory.organisation
                        set import_run_id = (select r.id from directory.import_run r where r.shipped = 'DEMO_CARE_HOMES' limit 1)
                        where cqc_location_id like '1-999%'
                        """).update();
    }

    private static byte[] named(String cliffEdge) {
        return new String(BadFiles.careHomes(), StandardCharsets.UTF_8)
                .replace("Cliff Edge", cliffEdge)
                .replace(" Tree,", cliffEdge.equals("Cliff Edge") ? " Tree," : " Heights,")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Answer importHomes(Browser ravi, byte[] file) {
        ravi.get("/directory/imports/new");
        return ended(ravi, ravi.upload("/directory/imports", Map.of("kind", "care-homes"), "homes.csv", file));
    }

    private static Answer looked(Browser ravi, Answer stopped) {
        ravi.get(stopped.path());
        return ended(ravi, ravi.post(stopped.path() + "/application", Map.of("looked", "yes")));
    }

    @Test
    void a_column_that_a_file_lacks_is_named_on_the_page() {
        Browser ravi = signedIn(MANAGER);
        byte[] drifted = new String(BadFiles.careHomes(), StandardCharsets.UTF_8)
                .replace("Care homes beds", "Places")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(ended(ravi, checkHomes(ravi, drifted)).text())
                .contains("The file has no column Care homes beds", "The directory already says what the file says");
    }

    @Test
    void whose_the_data_are_is_said_beside_them() {
        Browser beth = signedIn(FACILITATOR);
        String line =
                "Contains information from NHS England, licenced under the current version of the Open Government Licence";
        assertThat(beth.get("/directory").text()).contains(line);
        assertThat(beth.get("/directory?q=holt").text()).contains(line);
        assertThat(beth.get("/directory/imports").text()).contains(line);
    }

    @Test
    void a_bad_file_is_refused_in_a_sentence_and_nothing_is_changed() {
        Browser ravi = signedIn(MANAGER);
        refused(ravi, BadFiles.half(), "stops in the middle");
        refused(ravi, BadFiles.resource("/demo/links.csv"), "This looks like a Homeward list of links");
        refused(ravi, BadFiles.wrongEncoding(), "is not plain text");
        refused(ravi, BadFiles.mixedEncoding(), "unknown encoding");
        refused(ravi, BadFiles.picture(), "CSV");
        refused(ravi, BadFiles.line(8), "row");
        refused(ravi, BadFiles.zipBomb(), "");
        assertThat(ended(ravi, checkHomes(ravi, BadFiles.careHomes())).text())
                .contains("Checked, nothing changed yet", "The directory already says what the file says");
    }

    private static void refused(Browser ravi, byte[] content, String words) {
        assertThat(ended(ravi, checkHomes(ravi, content)).text())
                .contains("This file cannot be imported")
                .contains(words);
    }

    private static Answer checkHomes(Browser ravi, byte[] content) {
        ravi.get("/directory/imports/new");
        return ravi.upload("/directory/imports", CHECK_HOMES, "homes.csv", content);
    }

    @Test
    void no_file_and_no_kind_are_asked_for() {
        Browser ravi = signedIn(MANAGER);
        ravi.get("/directory/imports/new");
        Answer nothing = ravi.upload("/directory/imports", Map.of(), "", new byte[0]);

        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.text()).contains("Choose what the file holds", "Choose the file");
    }

    @Test
    void the_second_import_is_told_who_is_at_it() {
        Browser ravi = signedIn(MANAGER);
        ravi.get("/directory/imports/new");
        String ofIris = Ids.next().toString();
        whileIrisImports(ofIris, () -> {
            Answer busy = ravi.upload("/directory/imports", CHECK_HOMES, "a.csv", BadFiles.careHomes());

            assertThat(busy.status()).isEqualTo(422);
            assertThat(busy.text()).contains("Iris Cole, system administrator started to import may.csv");
            assertThat(ravi.get("/directory/imports/" + ofIris).text())
                    .contains("Reading: 1,000 rows so far", "http-equiv=\"refresh\"");
        });

        assertThat(ravi.get("/directory/imports/" + ofIris).text())
                .contains("The import was broken off", "nothing was changed");
    }

    @Test
    void a_checked_file_that_must_wait_its_turn_is_imported_later_without_being_sent_again() {
        Browser ravi = signedIn(MANAGER);
        Answer checked = checked(ravi, "FZX87");
        whileIrisImports(Ids.next().toString(), () -> {
            ravi.get(checked.path());
            Answer busy = ravi.post(checked.path() + "/application", Map.of());

            assertThat(busy.status()).isEqualTo(422);
            assertThat(busy.text())
                    .contains("Iris Cole, system administrator started to import may.csv")
                    .contains("href=\"#next\"", "id=\"next\"", "Import 1 change");
        });
        ravi.get(checked.path());

        assertThat(ended(ravi, ravi.post(checked.path() + "/application", Map.of()))
                        .text())
                .contains("<h1 class=\"nhsuk-heading-l\">Imported</h1>");
    }

    @Test
    void a_file_that_is_not_kept_any_more_is_asked_for_again() {
        Browser ravi = signedIn(MANAGER);
        Answer checked = checked(ravi, "FZX86");
        bean(KeptFiles.class).forget(UUID.fromString(checked.path().substring("/directory/imports/".length())));

        Answer gone = ravi.post(checked.path() + "/application", Map.of());

        assertThat(gone.status()).isEqualTo(422);
        assertThat(gone.text())
                .contains("The file is not kept any more. Choose it again")
                .contains("href=\"#next\"", "id=\"next\"", "href=\"/directory/imports/new\"");
    }

    private static Answer checked(Browser ravi, String odsCode) {
        ravi.get("/directory/imports/new");
        byte[] file = ("kind,ods_code,name,town\npharmacy," + odsCode + ",Waiting Pharmacy,Cromer\n")
                .getBytes(StandardCharsets.UTF_8);
        Answer checked = ended(
                ravi,
                ravi.upload(
                        "/directory/imports", Map.of("kind", "organisations", "check", "yes"), "waiting.csv", file));
        ravi.get(checked.path());
        return checked;
    }

    /** Somebody else has the turn, with an import of this id. */
    private void whileIrisImports(String attempt, Runnable meanwhile) {
        PostgresServer server = bean(PostgresServer.class);
        SingleConnectionDataSource other = new SingleConnectionDataSource(
                server.jdbcUrl(), server.app().user(), server.app().password(), true);
        new TransactionTemplate(new JdbcTransactionManager(other)).executeWithoutResult(status -> {
            assertThat(new Runs(JdbcClient.create(other)).takeTurn()).isTrue();
            owner().sql("""
                            insert into directory.import_attempt
                            values (?::uuid, 'care-homes', 'may.csv', 'Iris Cole, system administrator',
                                    'APPLY', now(), 'READING', 1000, 5, 10, 'RUNNING')
                            """).param(attempt).update();
            meanwhile.run();
        });
        other.destroy();
    }

    @Test
    void a_large_body_is_taken_only_where_and_from_whom_it_is_wanted() {
        byte[] large = BadFiles.line(3);
        Browser ravi = signedIn(MANAGER);
        Answer refused = ravi.upload("/account", Map.of(), "a.csv", large);
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.text()).contains("That file is too large");
        Browser beth = signedIn(FACILITATOR);
        assertThat(beth.upload("/directory/imports", CHECK_HOMES, "a.csv", large)
                        .status())
                .isEqualTo(413);
        assertThat(browser()
                        .upload("/directory/imports", CHECK_HOMES, "a.csv", large)
                        .path())
                .isEqualTo("/sign-in");
    }

    /** The page refreshes itself while the import runs. */
    private static Answer ended(Browser browser, Answer first) {
        Answer page = first;
        for (int tries = 0; tries < 300 && page.text().contains("http-equiv=\"refresh\""); tries++) {
            pause();
            page = browser.get(page.path());
        }
        assertThat(page.status()).as(page.path()).isEqualTo(200);
        return page;
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}

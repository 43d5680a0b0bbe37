package org.homeward.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.homeward.Browser;
import org.homeward.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How data begin, and that they go on as they began. */
@SuppressWarnings("NullAway.Init")
class FirstStartTest {
    private static final Duration SOON = Duration.ofMinutes(2);
    private static final Pattern LINK = Pattern.compile("(/invitations/[A-Za-z0-9_-]+)");
    private static final String EVERYBODY = "select count(*) from access.person";

    @TempDir
    private Path temporary;

    private Path data() {
        return temporary.resolve("data");
    }

    @Test
    void the_demo_is_loaded_once_and_a_carer_who_left_is_no_reason_not_to_start_again() throws Exception {
        try (Program first = Program.start(data()).awaitReady()) {
            assertThat(first.said()).contains("Loading people", "ada.obi@beechwood.example");
            first.owner().sql("""
                            update access.membership set ends_on = starts_on, ended_by = person_id, ended_at = now() where person_id in
                            (select id from access.person where email in ('ada.obi@beechwood.example', 'grace.bell@beechwood.example', 'sam.reed@thelimes.example'))""").update();
            first.owner().sql("delete from access.second_factor").update();
            told("TERM", 143, first);
        }
        try (Program again = Program.start(data()).awaitReady()) {
            assertThat(again.said()).doesNotContain("Loading").contains("joan.miller@beechwood.example");
            assertThat(again.isReady()).isTrue();
            assertThat(again.owner()
                            .sql("select count(*) from access.second_factor")
                            .query(Integer.class)
                            .single())
                    .isZero();
            assertThat(again.browser().get("/sign-in").text()).contains("The people of the demo");
            told("TERM", 143, again);
        }
        try (Program empty = Program.start(data(), "--empty")) {
            assertThat(empty.exit()).isEqualTo(1);
            assertThat(empty.said()).contains("These data began with the demo").doesNotContain("Exception", "is ready");
        }
    }

    @Test
    void what_began_empty_stays_empty_and_its_first_administrator_comes_in_by_the_last_link() throws Exception {
        String old;
        try (Program first = Program.start(data(), "--empty").awaitReady()) {
            assertThat(first.said()).contains("Loading areas and practices").doesNotContain("beechwood.example");
            old = link(first);
            told("TERM", 143, first);
        }
        try (Program demo = Program.start(data(), "--demo")) {
            assertThat(demo.exit()).isEqualTo(1);
            assertThat(demo.said())
                    .contains("These data began without the demo")
                    .doesNotContain("Exception", "is ready");
        }
        try (Program plain =
                Program.start(data(), "--administrator", "iris@icb.example").awaitReady()) {
            assertThat(plain.said()).doesNotContain("Loading", "beechwood.example");
            assertThat(plain.browser().get("/sign-in").text()).doesNotContain("The people of the demo");
            assertThat(plain.owner()
                            .sql(EVERYBODY + " where email like '%beechwood.example'")
                            .query(Integer.class)
                            .single())
                    .isZero();
            assertThat(plain.browser().get(old).text()).contains("This link does not work");
            assertThat(kept(plain, old)).isZero();
            comesIn(plain, link(plain));
            told("TERM", 143, plain);
        }
        try (Program later = Program.start(data()).awaitReady()) {
            assertThat(later.said()).doesNotContain("/invitations/");
        }
    }

    /** Only its hash is in the database. */
    private static int kept(Program program, String link) {
        String token = link.substring(link.lastIndexOf('/') + 1);
        return program.owner()
                .sql("select count(*) from access.invitation i where i::text like ?")
                .param("%" + token + "%")
                .query(Integer.class)
                .single();
    }

    private static void comesIn(Program program, String link) {
        Browser iris = program.browser();
        assertThat(iris.get(link).text()).contains("iris@icb.example");
        assertThat(iris.post(link, Map.of("password", "kettle-moss-drum")).text())
                .contains("Your password is set");
        assertThat(iris.post("/sign-in", Map.of("username", "iris@icb.example", "password", "kettle-moss-drum"))
                        .path())
                .isEqualTo("/sign-in/set-up");
        program.joinPhone("iris@icb.example", iris);
        assertThat(iris.get("/people?name=Holt").text()).containsIgnoringCase("Holt Medical Practice");
        assertThat(program.browser().get(link).text()).contains("This link does not work");
    }

    @Test
    void data_begun_by_an_import_have_no_demo() throws Exception {
        Path homes = java.nio.file.Files.write(
                temporary.resolve("homes.csv"), org.homeward.directory.intake.BadFiles.careHomes());
        assertThat(Typed.run("import", "care-homes", homes.toString(), "--data", data().toString())
                        .code())
                .isZero();
        try (Program plain = Program.start(data()).awaitReady()) {
            assertThat(plain.said()).doesNotContain("beechwood.example").contains("/invitations/");
        }
    }

    @Test
    void told_to_stop_while_it_loads_it_stops_cleanly_and_goes_on_at_the_next_start() throws Exception {
        try (Program cut = Program.start(data())) {
            assertThat(Program.await(SOON, () -> cut.said().contains("Loading residents")))
                    .as(cut.said())
                    .isTrue();
            assertThat(cut.isReady()).isFalse();
            ProcessHandle postmaster = cut.postmaster();
            told("TERM", 143, cut);
            assertThat(cut.said())
                    .contains("Stopping...")
                    .doesNotContain("is ready", "Exception", "without being told");
            assertThat(Program.await(Duration.ofSeconds(5), () -> !postmaster.isAlive()))
                    .isTrue();
        }
        try (Program next = Program.start(data()).awaitReady()) {
            assertThat(next.isReady()).isTrue();
            Browser piotr = next.signedIn("piotr.kowalski@beechwood.example");
            assertThat(piotr.get("/").text()).contains("Okafor");
            assertThat(next.owner()
                            .sql("select count(*) from access.beginning where loaded_at is not null")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    @Test
    void told_to_stop_while_the_database_is_made_it_stops_cleanly_and_starts_the_next_time() throws Exception {
        try (Program cut = Program.start(data(), "--empty")) {
            assertThat(Program.await(SOON, () -> cut.said().contains("Creating the database")))
                    .isTrue();
            told("TERM", 143, cut);
            assertThat(cut.said()).contains("Stopping...").doesNotContain("is ready", "Exception", "did not start");
        }
        try (Program next = Program.start(data(), "--empty").awaitReady()) {
            assertThat(next.isReady()).isTrue();
        }
    }

    private static void told(String signal, int code, Program program) throws InterruptedException {
        Program.signal(signal, program.process());
        assertThat(program.exit()).as(program.said()).isEqualTo(code);
    }

    private static String link(Program program) throws IOException {
        Matcher link = LINK.matcher(program.said());
        assertThat(link.find()).as(program.said()).isTrue();
        return link.group(1);
    }
}

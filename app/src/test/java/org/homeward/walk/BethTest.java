package org.homeward.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.homeward.Browser;
import org.homeward.Browser.Answer;
import org.homeward.HomewardTest;
import org.homeward.access.people.Programs;
import org.homeward.kernel.Role;
import org.homeward.walk.Caller.Heard;
import org.homeward.walk.Ground.Stop;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Beth Hart, who helps homes for the ICB, can reach no resident by any address. */
class BethTest extends HomewardTest {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private static final String BETH = "beth.hart@icb.example";
    private static final Set<String> OF_RESIDENTS = Set.of("resident", "home", "practice");
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");

    private final Policy policy = Policy.stated();

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private ApplicationContext program;

    @Test
    void no_address_of_a_home_a_practice_or_a_resident_is_there_for_her_or_her_program() {
        Ground ground = new Ground(program);
        Caller beth = Caller.withCookie(CLIENT, url(), signedIn(BETH).session());
        Caller herProgram = Caller.withToken(
                CLIENT, url(), new Programs(program, Role.ICB_FACILITATOR, "QMM").credentials("Beth counts"));
        int asked = 0;
        for (Route route : policy.needs().keySet()) {
            if (route.variables().stream().anyMatch(OF_RESIDENTS::contains)) {
                Caller caller = route.isForPrograms() ? herProgram : beth;
                for (Stop stop : ground.stops(route)) {
                    for (String method : Set.of("GET", "POST", "PUT", "DELETE")) {
                        Heard heard = caller.ask(new Route(method, route.path()), route.at(stop.path()));
                        // of a method that the address does not take, nothing is said but that
                        assertThat(heard.status())
                                .as("%s %s at %s", method, route.path(), stop)
                                .isIn(method.equals(route.method()) ? Set.of(404) : Set.of(404, 405));
                        assertThat(ground.names()).noneMatch(heard.text()::contains);
                        asked++;
                    }
                }
            }
        }

        assertThat(asked).isGreaterThan(300);
    }

    @Test
    void no_page_that_she_reaches_names_a_resident_or_shows_an_nhs_number() {
        Set<String> names = new Ground(program).names();
        Browser beth = signedIn(BETH);
        Set<String> met = new TreeSet<>(Set.of("/"));
        for (Set<String> ahead = Set.copyOf(met); !ahead.isEmpty(); ) {
            Set<String> found = new TreeSet<>();
            for (String path : ahead) {
                Answer page = beth.get(path);
                assertThat(names).as(path).noneMatch(page.text()::contains);
                LINK.matcher(page.text())
                        .results()
                        .forEach(link -> found.add(link.group(1).replace("&amp;", "&")));
            }
            found.removeAll(met);
            met.addAll(found);
            ahead = found;
        }

        assertThat(names).hasSizeGreaterThan(40);
        assertThat(met)
                .as("pages and files")
                .hasSizeGreaterThan(30)
                .anyMatch(path -> path.startsWith("/directory/organisations/"));
    }
}

package org.homeward.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.Browser;
import org.homeward.HomewardTest;
import org.homeward.access.Deed;
import org.homeward.kernel.Role;
import org.homeward.walk.Caller.Heard;
import org.homeward.walk.Ground.Stop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Every route asked by those who may see residents: whatever answer shows a resident has left an entry in the audit log, about
 * that resident or, where it is a list, of the home. A route with a resident in its path needs no line in looks.csv.
 */
class LookWalkTest extends HomewardTest {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private static final List<Role> WATCHED = List.of(
            Role.REGISTERED_MANAGER,
            Role.NURSE,
            Role.GP,
            Role.PRACTICE_PHARMACIST,
            Role.OUT_OF_HOURS_CLINICIAN,
            Role.COMMUNITY_NURSE);

    private final Policy policy = Policy.stated();
    private final List<String> unwritten = new ArrayList<>();
    private final Set<Route> shown = new TreeSet<>();

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private ApplicationContext program;

    @SuppressWarnings("NullAway.Init")
    private Ground ground;

    @SuppressWarnings("NullAway.Init")
    private Personas personas;

    @BeforeEach
    void start() {
        ground = new Ground(program);
        personas = new Personas(program, url(), CLIENT);
    }

    @Test
    void whatever_shows_a_resident_is_written_in_the_audit_log() {
        String file = fileThatNamesEverybody();
        opensBeechwood();
        for (Role role : WATCHED) {
            for (Route route : policy.needs().keySet()) {
                if (policy.asksForARight(route)) {
                    ground.stops(route).forEach(stop -> look(role, route, with(file, stop)));
                }
            }
        }

        assertThat(unwritten).isEmpty();
        assertThat(shown)
                .as("Routes that show residents, beside src/test/resources/walk/looks.csv and those about one resident")
                .isEqualTo(stated());
    }

    private void look(Role role, Route route, Stop stop) {
        Object before = owner().sql("select clock_timestamp()").query().singleValue();
        Heard heard = personas.in(role, route).ask(route, route.at(stop.path()));
        boolean showsSomebody = ground.names().stream().anyMatch(heard.text()::contains);
        if (showsSomebody || isAboutOne(route) && heard.status() == 200) {
            shown.add(route);
            if (entries(before).stream().noneMatch(entry -> entry.tellsOf(route, stop))) {
                unwritten.add(role + " asks for " + route + " at " + stop + ": " + heard);
            }
        }
    }

    private static boolean isAboutOne(Route route) {
        return route.variables().contains("resident");
    }

    private record Line(UUID home, String deed, String resident) {
        boolean tellsOf(Route route, Stop stop) {
            String home = stop.path().get("home");
            boolean here = home == null || home.equals(this.home.toString());
            return here
                    && (isAboutOne(route)
                            ? resident.equals(stop.path().get("resident"))
                            : resident.isEmpty() && Deed.valueOf(deed).isOfEverybody());
        }
    }

    private List<Line> entries(Object since) {
        return owner().sql("""
                        select home_id, deed, coalesce(resident_id::text, '') as resident from audit.entry
                         where at >= ? and acted_as like 'Walks as %'
                        """)
                .param(since)
                .query((row, number) -> new Line(
                        row.getObject("home_id", UUID.class), row.getString("deed"), row.getString("resident")))
                .list();
    }

    /** All that the walk must have met: what is stated, and every route about one resident that answers with something. */
    private Set<Route> stated() {
        Map<String, Set<Route>> stated = Table.read("looks.csv").stream()
                .collect(Collectors.groupingBy(
                        row -> row.getField("shows"),
                        Collectors.mapping(
                                row -> new Route(row.getField("method"), row.getField("path")), Collectors.toSet())));
        Set<Route> all = policy.needs().keySet().stream()
                .filter(LookWalkTest::isAboutOne)
                .collect(Collectors.toCollection(TreeSet::new));
        all.addAll(stated.getOrDefault("everybody", Set.of()));
        all.removeAll(stated.getOrDefault("nobody", Set.of()));
        return all;
    }

    /** What Beechwood's own register says, handed in again: each row is somebody who lives there. */
    private String fileThatNamesEverybody() {
        Browser manager =
                visitors(Role.REGISTERED_MANAGER, BEECHWOOD).make("Hands in").signIn(browser());
        String residents = "/homes/" + visitors(Role.NURSE, BEECHWOOD).organisation() + "/residents";
        byte[] register = manager.get(residents + "/register.csv").text().getBytes(StandardCharsets.UTF_8);
        manager.get(residents + "/import");
        Browser.Answer review = manager.upload(residents + "/import", Map.of(), "everybody.csv", register);
        assertThat(review.text()).contains("Check before you import");
        return review.path().substring(review.path().lastIndexOf('/') + 1);
    }

    private static Stop with(String file, Stop stop) {
        Map<String, String> path = new HashMap<>(stop.path());
        path.computeIfPresent("file", (name, unknown) -> file);
        return new Stop(path, stop.home(), stop.practice(), stop.organisation(), stop.isThere(), stop.knowsAll());
    }

    private void opensBeechwood() {
        Route opening = new Route("POST", "/homes/{home}/opening");
        Stop beechwood = ground.stops(opening).getFirst();
        Heard opened = personas.in(Role.OUT_OF_HOURS_CLINICIAN, opening)
                .send(opening.at(beechwood.path()), Map.of("reason", "a fall at the walk"));
        assertThat(opened.letsIn()).as("%s", opened).isTrue();
    }
}

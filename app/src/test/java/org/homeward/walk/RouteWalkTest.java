package org.homeward.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.homeward.HomewardTest;
import org.homeward.kernel.Needs;
import org.homeward.kernel.OpenDoor;
import org.homeward.kernel.Right;
import org.homeward.kernel.Role;
import org.homeward.walk.Caller.Heard;
import org.homeward.walk.Ground.Stop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/** Every route of the running program, asked for by every role at every place that makes a difference. */
class RouteWalkTest extends HomewardTest {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private final Policy policy = Policy.stated();

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private ApplicationContext program;

    @Test
    void every_route_has_a_stated_policy() {
        Set<Route> unstated = new TreeSet<>(mapped().all());
        unstated.removeAll(policy.needs().keySet());

        assertThat(unstated)
                .as("Routes without a policy. Add @Needs(Right...) or @OpenDoor(because = ...) to the controller,"
                        + " and a line to src/test/resources/walk/routes.csv")
                .isEmpty();
    }

    @Test
    void every_stated_policy_has_its_route() {
        Set<Route> gone = new TreeSet<>(policy.needs().keySet());
        gone.removeAll(mapped().all());

        assertThat(gone)
                .as("Lines of src/test/resources/walk/routes.csv whose route is gone: take them out")
                .isEmpty();
    }

    @Test
    void every_controller_says_what_the_table_says() {
        Map<Route, HandlerMethod> ours = mapped().ours();

        assertThat(ours)
                .allSatisfy((route, method) -> assertThat(said(method))
                        .as("%s: what @Needs or @OpenDoor says, beside src/test/resources/walk/routes.csv", route)
                        .isEqualTo(policy.asksForARight(route) ? policy.needs().get(route) : Policy.OPEN));
    }

    private static String said(HandlerMethod method) {
        Needs onMethod = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Needs.class);
        Needs onType = AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Needs.class);
        boolean open = AnnotatedElementUtils.hasAnnotation(method.getMethod(), OpenDoor.class)
                || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), OpenDoor.class);
        if (onMethod != null) {
            return onMethod.value().name();
        }
        return onType != null ? onType.value().name() : open ? Policy.OPEN : "nothing: add @Needs or @OpenDoor";
    }

    @Test
    void nothing_is_mapped_where_this_walk_cannot_look() {
        assertThat(mapped().blind())
                .as("A kind of mapping that the walk does not know: teach it to org.homeward.walk.Mapped")
                .isEmpty();
    }

    @Test
    void every_filter_that_could_answer_by_itself_is_stated() {
        assertThat(new Filters(program).unstated())
                .as(
                        "Filters that could answer by themselves. Say in src/test/resources/walk/filters.csv what each answers,"
                                + " and why that is safe")
                .isEmpty();
    }

    @Test
    void the_roles_hold_what_the_table_says() {
        assertThat(policy.rights().keySet()).isEqualTo(EnumSet.allOf(Role.class));
        for (Role role : Role.values()) {
            Set<Right> held = Arrays.stream(Right.values()).filter(role::holds).collect(Collectors.toSet());
            assertThat(held)
                    .as("%s, beside src/test/resources/walk/roles.csv", role)
                    .isEqualTo(policy.rights().get(role));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_role_opens_the_doors_that_the_table_says_and_no_other(Role role) {
        Ground ground = new Ground(program);
        Personas personas = new Personas(program, url(), CLIENT);
        List<String> wrong = new ArrayList<>();
        long asked = 0;
        for (Route route : policy.needs().keySet()) {
            if (policy.asksForARight(route)) {
                for (Stop stop : ground.stops(route)) {
                    wrong.addAll(judge(role, route, stop, personas));
                    asked++;
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(asked).isGreaterThan(100);
    }

    private List<String> judge(Role role, Route route, Stop stop, Personas personas) {
        Caller caller = personas.in(role, route);
        String path = route.at(stop.path());
        boolean opens = policy.opens(route, role, stop);
        boolean reaches = opens && Policy.reaches(role, stop, route);
        Heard heard = caller.ask(route, path);
        List<String> wrong = new ArrayList<>();
        String who = role + " asks for " + route + " at " + stop + ": ";
        if (heard.status() >= 500) {
            wrong.add(who + "it fails: " + heard);
        }
        if (heard.doorWasOpen() != opens) {
            wrong.add(who + "the door should be " + (opens ? "open" : "closed") + ": " + heard);
        }
        if (!reaches && !heard.isLike(absent(caller, route))) {
            wrong.add(who + "it should look like a page that is not there: " + heard);
        }
        if (reaches && stop.knowsAll() && !route.changes() && !heard.letsIn()) {
            wrong.add(who + "it should be shown: " + heard);
        }
        if (reaches && stop.knowsAll() && route.changes() && (heard.status() == 404 || heard.status() == 401)) {
            wrong.add(who + "it should be taken or refused with words: " + heard);
        }
        return wrong;
    }

    /** What the same caller hears about a page that nobody has. */
    private static Heard absent(Caller caller, Route route) {
        String nowhere = route.isForPrograms() ? "/api/v1/nowhere" : "/nowhere";
        return caller.ask(new Route("GET", nowhere), nowhere);
    }

    @Test
    void nobody_signed_in_is_asked_to_sign_in_everywhere_but_at_open_doors() {
        Ground ground = new Ground(program);
        Caller nobody = Caller.signedOut(CLIENT, url());
        for (Map.Entry<Route, String> stated : policy.needs().entrySet()) {
            Route route = stated.getKey();
            if (!stated.getValue().equals(Policy.OPEN)) {
                Heard heard = nobody.ask(
                        route, route.at(ground.stops(route).getFirst().path()));
                assertThat(heard.sendsToSignIn())
                        .as("%s, signed out: %s", route, heard)
                        .isTrue();
                assertThat(heard.doorWasOpen()).as("%s, signed out", route).isFalse();
            }
        }
    }

    @Test
    void an_open_door_is_open_to_somebody_who_is_not_signed_in() {
        Caller nobody = Caller.signedOut(CLIENT, url());
        for (Map.Entry<Route, String> stated : policy.needs().entrySet()) {
            Route route = stated.getKey();
            if (stated.getValue().equals(Policy.OPEN) && route.method().equals("GET")) {
                Heard heard = nobody.ask(route, route.at(Map.of()));
                assertThat(heard.sendsToSignIn())
                        .as("%s, signed out: %s", route, heard)
                        .isFalse();
            }
        }
    }

    private Mapped mapped() {
        return new Mapped(program);
    }
}

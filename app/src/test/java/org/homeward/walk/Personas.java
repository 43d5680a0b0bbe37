package org.homeward.walk;

import java.net.http.HttpClient;
import java.util.EnumMap;
import java.util.Map;
import org.homeward.Browser;
import org.homeward.access.people.Programs;
import org.homeward.access.people.Visitors;
import org.homeward.kernel.Role;
import org.springframework.context.ApplicationContext;

/** One person and one program for each role, at Beechwood House or whoever looks after its residents. */
final class Personas {
    static final String BEECHWOOD = "VLX01";
    static final String THE_LIMES = "VLX02";
    static final String HOLT_PRACTICE = "D82001";
    static final String SHERINGHAM_PRACTICE = "D82005";
    private static final Map<Role.Place, String> WORKPLACES = Map.of(
            Role.Place.HOME, BEECHWOOD,
            Role.Place.PRACTICE, HOLT_PRACTICE,
            Role.Place.PHARMACY, "FZX01",
            Role.Place.OUT_OF_HOURS, "NZX11",
            Role.Place.COMMUNITY, "RZX01",
            Role.Place.ICB, "QMM",
            Role.Place.ANYWHERE, "QMM");

    private final ApplicationContext program;
    private final String url;
    private final HttpClient client;
    private final Map<Role, Caller> people = new EnumMap<>(Role.class);
    private final Map<Role, Caller> programs = new EnumMap<>(Role.class);

    Personas(ApplicationContext program, String url, HttpClient client) {
        this.program = program;
        this.url = url;
        this.client = client;
    }

    /** Who asks for this route in this role: a person with a cookie, or a program with a token. */
    Caller in(Role role, Route route) {
        return route.isForPrograms()
                ? programs.computeIfAbsent(role, this::program)
                : people.computeIfAbsent(role, this::person);
    }

    static String workplace(Role role) {
        return WORKPLACES.get(role.place());
    }

    private Caller person(Role role) {
        Browser browser = new Visitors(program, role, workplace(role))
                .make("Walks as " + role.words())
                .signIn(new Browser(url));
        return Caller.withCookie(client, url, browser.session());
    }

    private Caller program(Role role) {
        return Caller.withToken(
                client, url, new Programs(program, role, workplace(role)).credentials("Walks as " + role));
    }
}

package org.homeward.walk;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.kernel.Right;
import org.homeward.kernel.Role;

/** What routes.csv and roles.csv say, without asking the program. */
record Policy(Map<Route, String> needs, Map<Role, Set<Right>> rights) {
    static final String OPEN = "OPEN";
    static final String FIRST_STEP = "FIRST_STEP";
    static final String SIGNED_IN = "SIGNED_IN";

    static Policy stated() {
        Map<Route, String> needs = new LinkedHashMap<>();
        Table.read("routes.csv")
                .forEach(row ->
                        needs.put(new Route(row.getField("method"), row.getField("path")), row.getField("needs")));
        Map<Role, Set<Right>> rights = Table.read("roles.csv").stream()
                .collect(Collectors.toMap(
                        row -> Role.valueOf(row.getField("role")),
                        row -> Arrays.stream(row.getField("rights").split(" ", -1))
                                .map(Right::valueOf)
                                .collect(Collectors.toSet())));
        return new Policy(needs, rights);
    }

    boolean asksForARight(Route route) {
        return !Set.of(OPEN, FIRST_STEP, SIGNED_IN).contains(needs.getOrDefault(route, OPEN));
    }

    /** Whether the doorkeeper opens: the right is held, and held here. */
    boolean opens(Route route, Role role, Ground.Stop stop) {
        Right right = Right.valueOf(needs.getOrDefault(route, ""));
        return rights.getOrDefault(role, Set.of()).contains(right) && isWhereHeld(role, right, stop);
    }

    private static boolean isWhereHeld(Role role, Right right, Ground.Stop stop) {
        boolean homeFits = stop.home().isEmpty()
                || role.place() != Role.Place.HOME
                || stop.home().equals(Personas.BEECHWOOD);
        boolean practiceFits = stop.practice().isEmpty()
                || !stop.home().isEmpty()
                || role.place() == Role.Place.PRACTICE && stop.practice().equals(Personas.HOLT_PRACTICE);
        return homeFits && practiceFits;
    }

    /** Whether there is something to see behind the door: a resident within reach, or one's own organisation. */
    static boolean reaches(Role role, Ground.Stop stop, Route route) {
        if (route.variables().contains("resident")) {
            return stop.isThere()
                    && (role.place() != Role.Place.PRACTICE || stop.practice().equals(Personas.HOLT_PRACTICE));
        }
        return !route.path().startsWith("/organisations/")
                || role == Role.SYSTEM_ADMINISTRATOR
                || stop.organisation().equals(Personas.workplace(role));
    }
}

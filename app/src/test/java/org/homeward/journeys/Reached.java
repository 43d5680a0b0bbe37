package org.homeward.journeys;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.homeward.Browser;
import org.homeward.access.signin.Demo;
import org.homeward.access.signin.DemoPerson;

/** A page that somebody of the demo reaches by links: its route, one address, who is there, their session, its HTML. */
record Reached(String route, String path, String who, String session, String html) {
    /** Every route once for each person to whom it shows something that nobody before saw there; first by nobody. */
    static List<Reached> all(Browser nobody, Function<String, Browser> signedIn) {
        Map<String, Set<String>> known = new HashMap<>();
        List<Reached> places = new ArrayList<>(of("nobody", nobody, known));
        for (DemoPerson person : Demo.everybody()) {
            places.addAll(of(person.email(), signedIn.apply(person.email()), known));
        }
        return places;
    }

    /** One of each route. */
    static List<Reached> oneOfEach(List<Reached> places) {
        Map<String, Reached> first = new LinkedHashMap<>();
        places.forEach(place -> first.putIfAbsent(place.route(), place));
        return List.copyOf(first.values());
    }

    private static List<Reached> of(String who, Browser person, Map<String, Set<String>> known) {
        Crawl crawl = Crawl.as(person);
        List<Reached> places = new ArrayList<>();
        crawl.pages().forEach((route, path) -> {
            if (known.computeIfAbsent(route, none -> new HashSet<>()).addAll(crawl.elements(route))) {
                places.add(new Reached(route, path, who, person.session(), crawl.html(route)));
            }
        });
        return places;
    }

    @Override
    public String toString() {
        return route + " as " + who;
    }
}

package org.homeward.journeys;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.homeward.Browser;
import org.homeward.Browser.Answer;

/** Everything that a person reaches by links from the front page: one page for each route. */
final class Crawl {
    private static final Pattern LINK = Pattern.compile("<a [^>]*?href=\"([^\"#]+)");
    private static final Pattern ELEMENT = Pattern.compile("<([a-z0-9]+)(?: [^>]*?class=\"([^\"]*)\")?");
    /** What differs from one page of a route to the next; of several questions asked of a page the first makes the route. */
    private static final Pattern VALUE = Pattern.compile(
            "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|(?<=/)[A-Z]{2}-[0-9]{2}(?=/|$|[?])"
                    + "|(?<=/(?:boards|journeys)/)[a-z-]+|(?<==).*");

    private final Browser person;
    private final Map<String, String> pages = new LinkedHashMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Deque<String> ahead = new ArrayDeque<>(List.of("/"));

    private Crawl(Browser person) {
        this.person = person;
    }

    /** By route ("/homes/~/board"): the address of the first page found there. */
    static Crawl as(Browser person) {
        Crawl crawl = new Crawl(person);
        Set<String> seen = new HashSet<>();
        while (!crawl.ahead.isEmpty()) {
            String path = crawl.ahead.removeFirst();
            if (seen.add(route(path))) {
                crawl.visit(path);
            }
        }
        return crawl;
    }

    Map<String, String> pages() {
        return pages;
    }

    /** What the page of this route is built of: its elements and their classes. */
    Set<String> elements(String route) {
        return ELEMENT.matcher(html(route))
                .results()
                .map(MatchResult::group)
                .map(tag -> tag.replaceAll("<([a-z0-9]+).*?(class=.*)?$", "$1 $2"))
                .collect(Collectors.toSet());
    }

    /** What the page of this route holds. */
    String html(String route) {
        return texts.getOrDefault(route, "");
    }

    static String route(String path) {
        return VALUE.matcher(path).replaceAll("~");
    }

    private void visit(String path) {
        Answer answer = person.get(path);
        if (!answer.contentType().startsWith("text/html")) {
            return;
        }
        if (answer.status() != 200) {
            throw new AssertionError("A link leads to " + path + ", which answers " + answer.status());
        }
        pages.putIfAbsent(route(answer.path() + query(path, answer)), answer.path() + query(path, answer));
        texts.putIfAbsent(route(answer.path() + query(path, answer)), answer.text());
        LINK.matcher(answer.text())
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .filter(link -> link.startsWith("/") || link.startsWith("?"))
                .map(link -> URI.create(answer.path()).resolve(link).toString())
                .forEach(ahead::add);
    }

    /** A redirect leaves the question behind. */
    private static String query(String asked, Answer answer) {
        int at = asked.indexOf('?');
        return at >= 0 && asked.startsWith(answer.path() + "?") ? asked.substring(at) : "";
    }
}

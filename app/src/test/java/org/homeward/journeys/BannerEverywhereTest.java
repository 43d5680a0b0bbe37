package org.homeward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.homeward.HomewardTest;
import org.homeward.access.signin.Demo;
import org.homeward.access.signin.DemoPerson;
import org.junit.jupiter.api.Test;

/** Whoever reads a page about a resident sees at its top whom it is about (HZ-01). */
class BannerEverywhereTest extends HomewardTest {
    @Test
    void every_page_about_a_resident_begins_with_the_banner() {
        Set<String> seen = new TreeSet<>();
        List<String> without = new ArrayList<>();
        for (DemoPerson person : Demo.everybody()) {
            Crawl crawl = Crawl.as(signedIn(person.email()));
            for (Map.Entry<String, String> page : crawl.pages().entrySet()) {
                if (isAboutAResident(page.getKey())) {
                    seen.add(page.getKey());
                    String text = crawl.html(page.getKey());
                    int banner = text.indexOf("class=\"homeward-resident\"");
                    if (banner < 0 || banner > text.indexOf("<h1")) {
                        without.add(page.getValue() + " as " + person.email());
                    }
                }
            }
        }
        assertThat(without).isEmpty();
        assertThat(seen).as("routes about a resident").hasSizeGreaterThan(7);
    }

    /** Who looked at a resident is a page of the audit log. */
    private static boolean isAboutAResident(String route) {
        return route.contains("/residents/~") && !route.contains("/audit");
    }
}

package org.homeward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a page brings over the network, as it travels: compressed. */
record Weight(Map<String, Integer> parts, List<String> plain) {
    private static final int MOST = 100_000;

    /** Too small to gain from being compressed. */
    private static final int TINY = 2_048;

    static Weight of(Page page) {
        Weight weight = new Weight(new TreeMap<>(), new ArrayList<>());
        page.onRequestFinished(weight::add);
        return weight;
    }

    /** The event stream of a board stays open and grows; the page is there without it. */
    private void add(Request request) {
        if (request.resourceType().equals("eventsource") || request.url().startsWith("data:")) {
            return;
        }
        int bytes = request.sizes().responseBodySize;
        parts.put(request.url().replaceAll("^.*/assets/[^/]+/", ""), bytes);
        if (bytes > TINY && !isCompressed(request.response())) {
            plain.add(request.url());
        }
    }

    /** A photo is compressed as it is. */
    private static boolean isCompressed(Response response) {
        return "gzip".equals(response.headerValue("content-encoding"))
                || "image/jpeg".equals(response.headerValue("content-type"));
    }

    /** The page and its style are always there, so that a browser that kept something from before does not pass. */
    void isOfAFirstVisit() {
        assertThat(parts).as("all of a first visit").containsKeys("nhsuk/nhsuk.css", "homeward.css");
        assertThat(parts.values()).as("what came over the network").allMatch(bytes -> bytes > 0);
        assertThat(plain).as("not compressed").isEmpty();
        assertThat(parts.values().stream().mapToInt(Integer::intValue).sum())
                .as("bytes of the first view: " + parts)
                .isLessThanOrEqualTo(MOST);
    }
}

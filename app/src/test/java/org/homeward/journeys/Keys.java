package org.homeward.journeys;

import com.microsoft.playwright.Page;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Somebody without a mouse or a finger: goes on by Tab, and must always see where they are. */
record Keys(Page page) {
    private static final int MOST = 150;
    private static final int ENOUGH = 45;
    private static final String HERE = "([css]) => document.activeElement.matches(css)";
    /** A field that takes the focus by itself does so when the page is painted, and complains when somebody was faster. */
    private static final String PAINTED =
            "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done())))";

    private static final String END = "the end";

    private static final String LOST = """
            () => { const e = document.activeElement;
              if (e === document.body) return null;
              const looks = [getComputedStyle(e), ...[...(e.labels ?? [])].map(label => getComputedStyle(label, '::before'))];
              const marked = looks.some(look => look.boxShadow !== 'none' || (look.outlineStyle !== 'none' && parseFloat(look.outlineWidth) >= 2));
              const box = e.getBoundingClientRect();
              const from = Math.max(box.top, 0), to = Math.min(box.bottom, innerHeight);
              const top = to > from ? document.elementFromPoint(box.x + Math.min(box.width / 2, 20), (from + to) / 2) : null;
              const seen = top && (top === e || e.contains(top) || top.contains(e) || [...(e.labels ?? [])].some(label => label.contains(top)));
              return marked && seen ? null : (marked ? 'hidden by ' + top?.outerHTML.slice(0, 120) : 'not marked') + ': ' + e.outerHTML.slice(0, 200); }
            """;

    private static final String STOP =
            "() => document.activeElement === document.body ? '" + END + "' : (" + LOST.strip() + ")()";
    private static final String PAST_THE_TOP = "() => document.querySelector('main').focus()";

    /** Tab by Tab to what this CSS selector finds. */
    Keys to(String css) {
        for (int tabs = 0; tabs < MOST; tabs++) {
            page.keyboard().press("Tab");
            Object lost = page.evaluate(LOST);
            if (lost != null) {
                throw new AssertionError("Somebody with a keyboard does not see where they are. " + lost);
            }
            if (isAt(css)) {
                return this;
            }
        }
        throw new AssertionError(css + " is not reached by Tab at " + page.url());
    }

    /** Tab by Tab over the whole page, or as far as anybody's patience goes: what is wrong where. */
    List<String> throughThePage() {
        page.evaluate(PAINTED);
        return fromHere();
    }

    /** The same below the top of the page, which every page of this person has: where "Skip to main content" leads. */
    List<String> throughTheMiddle() {
        page.evaluate(PAINTED);
        page.evaluate(PAST_THE_TOP);
        return fromHere();
    }

    private List<String> fromHere() {
        Set<String> lost = new LinkedHashSet<>();
        for (int stops = 0; stops < ENOUGH; stops++) {
            page.keyboard().press("Tab");
            Object here = page.evaluate(STOP);
            if (END.equals(here)) {
                return stops == 0 ? List.of("nothing to reach by Tab") : List.copyOf(lost);
            }
            if (here != null) {
                lost.add(String.valueOf(here));
            }
        }
        return List.copyOf(lost);
    }

    /** Whether somebody sees where they are now. */
    boolean areSeen() {
        return page.evaluate(LOST) == null;
    }

    boolean isAt(String css) {
        return Boolean.TRUE.equals(page.evaluate(HERE, new Object[] {css}));
    }

    Keys type(String text) {
        page.keyboard().type(text);
        return this;
    }

    Keys press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** Enter, on what leads to another page. */
    Keys go() {
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        return this;
    }
}

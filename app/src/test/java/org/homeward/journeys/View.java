package org.homeward.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** A size at which somebody looks at a page, and what is wrong with the page at that size. */
enum View {
    TABLET(768, 1024),
    PHONE(390, 844),
    DESK(1280, 800),
    TABLET_AT_200_PER_CENT(384, 512),
    DESK_AT_400_PER_CENT(320, 256);

    private static final List<String> STANDARD = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** A link within words may be as high as its line; a link of a table's cell at least 24 pixels. */
    private static final String TOO_SMALL = """
            [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
              .filter(e => e.checkVisibility({visibilityProperty: true, opacityProperty: false}))
              .filter(e => !e.classList.contains('nhsuk-skip-link'))
              .map(e => ({e, box: e.getBoundingClientRect()}))
              .filter(({e, box}) => {
                const words = getComputedStyle(e).display === 'inline' && e.parentElement.textContent.trim().length > e.textContent.trim().length;
                return !words && box.height < (e.closest('td, th') ? 24 : 44) - .5;
              })
              .map(({e, box}) => Math.round(box.height) + ' pixels high: ' + e.outerHTML.slice(0, 160))
            """;

    private static final String TOO_WIDE = """
            (() => { const wide = document.documentElement.scrollWidth;
              return wide <= innerWidth ? [] : [wide + ' pixels wide: ' + [...document.querySelectorAll('body *')]
                .filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('.homeward-scroll, svg'))
                .slice(0, 3).map(e => e.outerHTML.slice(0, 120)).join(' | ')]; })()
            """;

    private static final String STUCK = """
            (() => { const stuck = [...document.querySelectorAll('body *')].filter(e => getComputedStyle(e).position === 'sticky' && e.checkVisibility())
                .reduce((sum, e) => sum + e.getBoundingClientRect().height, 0);
              return stuck <= innerHeight / 2 ? [] : ['What does not scroll takes ' + Math.round(stuck) + ' of ' + innerHeight + ' pixels']; })()
            """;

    private final int width;
    private final int height;

    View(int width, int height) {
        this.width = width;
        this.height = height;
    }

    List<String> faults(Page page) {
        page.setViewportSize(width, height);
        page.evaluate("scrollTo(0, 0)");
        List<String> faults = new ArrayList<>();
        for (String question : List.of(TOO_WIDE, TOO_SMALL, STUCK)) {
            ((List<?>) page.evaluate(question)).forEach(fault -> faults.add(this + ": " + fault));
        }
        violations(page).forEach(fault -> faults.add(this + ": " + fault));
        return faults;
    }

    static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .withTags(STANDARD).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + " " + rule.getNodes())
                        .toList();
    }
}

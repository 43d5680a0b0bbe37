package org.homeward.journeys;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A size at which somebody looks at a page, and what is wrong with the page at that size. */
enum View {
    TABLET(768, 1024),
    PHONE(390, 844),
    DESK(1280, 800),
    TABLET_AT_200_PER_CENT(384, 512),
    DESK_AT_400_PER_CENT(320, 256);

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

    /** Three pixels are a rounding of columns, which nobody can scroll by; more is a page that is too wide. */
    private static final String TOO_WIDE = """
            (() => { const wide = document.documentElement.scrollWidth;
              return wide <= innerWidth + 3 ? [] : [wide + ' pixels wide: ' + [...document.querySelectorAll('body *')]
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

    /** Each fault once, with the sizes at which it shows. */
    static List<String> faults(Page page) {
        Map<String, Set<View>> faults = new LinkedHashMap<>();
        for (View view : values()) {
            view.look(page)
                    .forEach(fault -> faults.computeIfAbsent(fault, none -> EnumSet.noneOf(View.class))
                            .add(view));
        }
        return faults.entrySet().stream()
                .map(fault -> fault.getValue() + " " + fault.getKey())
                .toList();
    }

    private List<String> look(Page page) {
        page.setViewportSize(width, height);
        page.evaluate("scrollTo(0, 0)");
        List<String> faults = new ArrayList<>();
        for (String question : List.of(TOO_WIDE, TOO_SMALL, STUCK)) {
            ((List<?>) page.evaluate(question)).forEach(fault -> faults.add(String.valueOf(fault)));
        }
        faults.addAll(Axe.violations(page));
        return faults;
    }
}

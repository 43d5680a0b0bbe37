package org.homeward;

import com.microsoft.playwright.Page;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A size at which somebody looks at a page, and what is wrong with the page at that size. */
public enum View {
    TABLET(768, 1024),
    PHONE(390, 844),
    DESK(1280, 800),
    TABLET_AT_200_PER_CENT(384, 512),
    DESK_AT_400_PER_CENT(320, 256);

    /** A link in the middle of a sentence may be as high as its line; everything else is for fingers. */
    private static final String TOO_SMALL = """
            [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
              .filter(e => e.checkVisibility({visibilityProperty: true, opacityProperty: false}))
              .filter(e => !e.classList.contains('nhsuk-skip-link'))
              .map(e => ({e, box: e.getBoundingClientRect()}))
              .filter(({e, box}) => {
                const sentence = !e.closest('td, th') && getComputedStyle(e).display === 'inline'
                    && [...e.parentElement.childNodes].some(n => n.nodeType === Node.TEXT_NODE && /\\p{L}{2}/u.test(n.textContent));
                return !sentence && Math.min(box.width, box.height) < 44 - .5;
              })
              .map(({e, box}) => Math.round(box.width) + ' by ' + Math.round(box.height) + ' pixels: ' + e.outerHTML.slice(0, 160))
            """;

    private static final String TOO_WIDE = """
            (() => { const wide = document.documentElement.scrollWidth;
              return wide <= innerWidth ? [] : [wide + ' pixels wide: ' + [...document.querySelectorAll('body *')]
                .filter(e => e.getBoundingClientRect().right > innerWidth && !e.closest('.homeward-scroll, svg'))
                .slice(0, 3).map(e => e.outerHTML.slice(0, 120)).join(' | ')]; })()
            """;

    private static final String ALL = "() => { scrollTo(0, 0); return [...(%s), ...(%s), ...(%s)]; }";

    private static final String OPEN = "document.querySelectorAll('details').forEach(each => each.open = true)";

    private static final String STUCK = """
            (() => { const stuck = [...document.querySelectorAll('body *')].filter(e => getComputedStyle(e).position === 'sticky' && e.checkVisibility())
                .reduce((sum, e) => sum + e.getBoundingClientRect().height, 0);
              return stuck <= innerHeight / 2 ? [] : ['What does not scroll takes ' + Math.round(stuck) + ' of ' + innerHeight + ' pixels']; })()
            """;

    /** The sizes with a layout of their own, and so a look by axe each; the magnified ones are the phone's, and have theirs opened. */
    private static final Set<View> LAYOUTS = EnumSet.of(TABLET, PHONE, DESK);

    private final int width;
    private final int height;

    View(int width, int height) {
        this.width = width;
        this.height = height;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** Each fault once, with the sizes at which it shows: first as the page comes, then with everything on it opened. */
    public static List<String> faults(Page page) {
        Map<String, Set<View>> faults = new LinkedHashMap<>();
        look(page, LAYOUTS, faults);
        page.evaluate(OPEN);
        look(page, EnumSet.of(DESK_AT_400_PER_CENT), faults);
        return words(faults);
    }

    /** The same of a page whose like was looked at whole before: with everything opened, measured at every size, and one look by axe. */
    public static List<String> faultsOfItsLike(Page page) {
        Map<String, Set<View>> faults = new LinkedHashMap<>();
        page.evaluate(OPEN);
        look(page, EnumSet.of(TABLET), faults);
        return words(faults);
    }

    /** Measured at every size, and looked at by axe at these. */
    private static void look(Page page, Set<View> byAxe, Map<String, Set<View>> faults) {
        for (View view : values()) {
            note(view, view.measure(page), faults);
            if (byAxe.contains(view)) {
                note(view, Axe.violations(page), faults);
            }
        }
    }

    private static List<String> words(Map<String, Set<View>> faults) {
        return faults.entrySet().stream()
                .map(fault -> fault.getValue() + " " + fault.getKey())
                .toList();
    }

    private static void note(View view, List<String> found, Map<String, Set<View>> faults) {
        found.forEach(fault -> faults.computeIfAbsent(fault, none -> EnumSet.noneOf(View.class))
                .add(view));
    }

    private List<String> measure(Page page) {
        page.setViewportSize(width, height);
        List<?> found = (List<?>) page.evaluate(ALL.formatted(TOO_WIDE.strip(), TOO_SMALL.strip(), STUCK.strip()));
        return found.stream().map(String::valueOf).toList();
    }
}

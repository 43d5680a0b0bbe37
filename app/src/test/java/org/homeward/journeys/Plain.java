package org.homeward.journeys;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a page on which no script runs. */
final class Plain {
    /** Every form can be sent; every button does something; there is a heading and something below it. */
    private static final String FAULTS = """
            (() => { const seen = e => e.checkVisibility({visibilityProperty: true});
              const sends = e => e.matches('button:not([type]), button[type=submit], input[type=submit]');
              const forms = [...document.forms].filter(f => ![...f.elements].some(e => sends(e) && !e.disabled))
                .map(f => 'a form that nobody can send: ' + f.outerHTML.slice(0, 160));
              const dead = [...document.querySelectorAll('button')].filter(seen).filter(e => !(e.form && sends(e)))
                .map(e => 'a button that does nothing: ' + e.outerHTML.slice(0, 160));
              const links = [...document.querySelectorAll('a')].filter(seen)
                .filter(e => !e.getAttribute('href') || e.getAttribute('href') === '#' || e.getAttribute('href').startsWith('javascript:'))
                .map(e => 'a link that leads nowhere: ' + e.outerHTML.slice(0, 160));
              const main = document.querySelector('main'), heading = main?.querySelector('h1');
              const empty = heading && seen(heading) && main.innerText.length > heading.innerText.length + 20 ? [] : ['nothing to read'];
              return [...forms, ...dead, ...links, ...empty]; })()
            """;

    private Plain() {}

    static List<String> faults(Page page) {
        List<String> faults = new ArrayList<>();
        ((List<?>) page.evaluate(FAULTS)).forEach(fault -> faults.add(String.valueOf(fault)));
        return faults;
    }
}

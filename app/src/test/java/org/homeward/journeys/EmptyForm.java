package org.homeward.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A form to fill in, which somebody sends with nothing in it: the page comes back, and nothing is changed. */
record EmptyForm(Reached place, String action) {
    private static final Pattern FORM =
            Pattern.compile("<form [^>]*action=\"([^\"]+)\" method=\"post\".*?</form>", Pattern.DOTALL);
    private static final Pattern TO_FILL_IN = Pattern.compile("<(?:input(?![^>]*type=\"hidden\")|select|textarea) ");

    private static final String SEND = """
            action => { const form = [...document.forms].find(each => each.method === 'post' && each.getAttribute('action') === action);
              for (const e of form.elements) {
                if (e.matches('[type=radio], [type=checkbox]')) e.checked = false;
                else if (e.matches('select')) e.selectedIndex = e.querySelector('option[value=""]') ? 0 : -1;
                else if (e.matches('input:not([type=hidden]), textarea')) e.value = '';
              }
              HTMLFormElement.prototype.submit.call(form); }
            """;

    /** One of each route. */
    static List<EmptyForm> on(List<Reached> places) {
        Set<String> seen = new HashSet<>();
        List<EmptyForm> forms = new ArrayList<>();
        for (Reached place : places) {
            Matcher form = FORM.matcher(place.html());
            while (form.find()) {
                boolean toFillIn = TO_FILL_IN.matcher(form.group()).find();
                if (toFillIn && seen.add(Crawl.route(form.group(1)))) {
                    forms.add(new EmptyForm(place, form.group(1)));
                }
            }
        }
        return forms;
    }

    @Nullable
    Response send(Page page) {
        page.navigate(place.path());
        return page.waitForNavigation(() -> page.evaluate(SEND, action));
    }

    @Override
    public String toString() {
        return Crawl.route(action) + " of " + place;
    }
}

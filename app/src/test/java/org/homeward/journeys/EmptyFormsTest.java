package org.homeward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.homeward.Browser;
import org.homeward.Browser.Answer;
import org.homeward.HomewardTest;
import org.homeward.Visitor;
import org.homeward.access.signin.Demo;
import org.homeward.access.signin.DemoPerson;
import org.junit.jupiter.api.Test;

/** Every form that anybody of the demo reaches, sent as it is found: it comes back, and each of its errors leads to a field. */
class EmptyFormsTest extends HomewardTest {
    private static final Pattern ERROR = Pattern.compile("<li><a href=\"#([^\"]*)\">", Pattern.DOTALL);
    private static final Pattern SUMMARY = Pattern.compile("nhsuk-error-summary__list.*?</ul>", Pattern.DOTALL);

    private final Set<String> sent = new TreeSet<>();
    private final List<String> faults = new ArrayList<>();

    @Test
    void each_error_of_a_form_that_was_sent_empty_leads_to_something_on_the_page() {
        send(browser(), List.of("/sign-in"));
        for (DemoPerson person : Demo.everybody()) {
            Browser browser = signedIn(person.email());
            send(browser, List.copyOf(Crawl.as(browser).pages().values()));
        }
        sendTheCode();

        assertThat(faults).isEmpty();
        assertThat(sent)
                .contains(
                        "/account/password",
                        "/directory/imports",
                        "/homes/~/opening",
                        "/homes/~/residents",
                        "/homes/~/residents/import",
                        "/homes/~/residents/~",
                        "/homes/~/residents/~/discharge",
                        "/homes/~/residents/~/observations",
                        "/homes/~/residents/~/observations/~/correction",
                        "/homes/~/residents/~/oxygen-scale",
                        "/homes/~/residents/~/usual-score",
                        "/organisations/~/people/invitations",
                        "/organisations/~/people/programs",
                        "/sign-in",
                        "/sign-in/code",
                        "/sign-in/recovery-code");
    }

    private void send(Browser browser, List<String> pages) {
        for (String page : pages) {
            for (SentForm form : SentForm.on(browser.get(page))) {
                if (sent.add(Crawl.route(form.action()))) {
                    browser.get(page);
                    judge(form, form.send(browser));
                }
            }
        }
    }

    /** A code that fails makes the next one wait, so nobody of the demo tries. */
    private void sendTheCode() {
        Visitor visitor = visitor("Empty Codes");
        for (String form : List.of("/sign-in/code", "/sign-in/recovery-code")) {
            Browser browser = browser();
            browser.get("/sign-in");
            browser.post("/sign-in", visitor.password());
            sent.add(form);
            judge(new SentForm(form, Map.of(), false), browser.post(form, Map.of()));
        }
    }

    private void judge(SentForm form, Answer answer) {
        List<String> links = SUMMARY.matcher(answer.text())
                .results()
                .map(MatchResult::group)
                .flatMap(list -> ERROR.matcher(list).results().map(link -> link.group(1)))
                .toList();
        if (answer.status() != 422 || links.isEmpty()) {
            faults.add(form.action() + " answers " + answer.status() + " without an error");
        }
        links.stream()
                .filter(field -> !answer.text().contains(" id=\"" + field + "\""))
                .forEach(
                        field -> faults.add(form.action() + ": the error leads to #" + field + ", which is not there"));
    }
}

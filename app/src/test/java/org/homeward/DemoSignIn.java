package org.homeward;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.homeward.Browser.Answer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signs in as a person of the demo, as a visitor does: the password, and the code that the page shows. */
final class DemoSignIn {
    static final String PASSWORD = "walnut-tractor-lemon";
    private static final Pattern CODE = Pattern.compile("the code is <strong>([0-9]{6})</strong>");

    private final JdbcClient owner;

    DemoSignIn(JdbcClient owner) {
        this.owner = owner;
    }

    /** Codes work once and tests are quicker than 30 seconds: what was used before is forgotten first. */
    Browser as(String email, Browser browser) {
        forgetUsedCodes(email);
        Answer codePage = password(email, browser);
        Answer last = browser.post("/sign-in/code", Map.of("code", code(codePage)));
        if (last.path().startsWith("/sign-in")) {
            throw new AssertionError(email + " is not signed in, but at " + last.path() + ": " + last.text());
        }
        return browser;
    }

    void forgetUsedCodes(String email) {
        owner.sql(
                        "update access.second_factor set last_step = 0 where person_id = (select id from access.person where email = ?)")
                .param(email)
                .update();
    }

    static Answer password(String email, Browser browser) {
        browser.get("/sign-in");
        return browser.post("/sign-in", Map.of("username", email, "password", PASSWORD));
    }

    static String code(Answer page) {
        Matcher shown = CODE.matcher(page.text());
        if (!shown.find()) {
            throw new AssertionError("No code is shown at " + page.path() + ": " + page.text());
        }
        return shown.group(1);
    }
}

package org.homeward;

import java.util.Map;
import org.homeward.kernel.PersonId;

/** Somebody with an account of their own, so that a test may lock it, end it or change it. */
public record Visitor(PersonId person, String email, Phone phone) {
    /** What the authenticator app of a person shows now. */
    public interface Phone {
        String code();
    }

    public Map<String, String> password() {
        return Map.of("username", email, "password", DemoSignIn.PASSWORD);
    }

    public String code() {
        return phone.code();
    }

    /** Takes both steps in a browser that is not signed in. */
    public Browser signIn(Browser browser) {
        browser.get("/sign-in");
        browser.post("/sign-in", password());
        Browser.Answer last = browser.post("/sign-in/code", Map.of("code", code()));
        if (last.path().startsWith("/sign-in")) {
            throw new AssertionError(email + " is not signed in: " + last.text());
        }
        return browser;
    }
}

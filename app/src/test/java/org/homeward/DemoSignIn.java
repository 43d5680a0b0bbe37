package org.homeward;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.homeward.Browser.Answer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signs in as a person of the demo, as a visitor does: the password, and the code that the page shows. */
final class DemoSignIn {
    static final String PASSWORD = "walnut-tractor-lemon";
    private static final Pattern CODE = Pattern.compile("the code is <strong>([0-9]{6})</strong>");

    private static final Pattern SECRET = Pattern.compile("<strong class=\"homeward-typed\">([A-Z2-7 ]+)<");

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

    /** What an app shows that was given the letters on the page. */
    void joinPhone(String email, Browser browser) {
        Matcher letters = SECRET.matcher(browser.get("/sign-in/set-up").text());
        if (!letters.find()) {
            throw new AssertionError("No letters for the app of " + email);
        }
        byte[] secret = new Base32().decode(letters.group(1).replace(" ", ""));
        try {
            String code = new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePasswordString(new SecretKeySpec(secret, "RAW"), Instant.now());
            Answer codes = browser.post("/sign-in/set-up", Map.of("code", code));
            if (!codes.text().contains("Your recovery codes")) {
                throw new AssertionError(email + " has no phone: " + codes.text());
            }
        } catch (InvalidKeyException impossible) {
            throw new AssertionError(impossible);
        }
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

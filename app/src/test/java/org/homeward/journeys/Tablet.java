package org.homeward.journeys;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.homeward.Chromium;

/** One browser window with cookies of its own, that notes what the browser complains of and what would leave the machine. */
final class Tablet implements AutoCloseable {
    static final int WIDTH = 768;
    static final int HEIGHT = 1024;
    private static final Pattern CODE = Pattern.compile("the code is ([0-9]{6})");

    private final String home;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Tablet(Chromium chromium, String home, NewContextOptions options) {
        this.home = home;
        context = chromium.browser().newContext(options.setBaseURL(home).setLocale("en-GB"));
        context.onConsoleMessage(this::note);
        context.onWebError(error -> complaints.add("script: " + error.error()));
        context.onRequest(this::note);
        page = context.newPage();
    }

    /** Chromium on Linux knows no Bluetooth, or calls it experimental; and it tells of pages that refuse or are not there, which journeys ask for. */
    private void note(ConsoleMessage message) {
        boolean ofRefusedPage =
                message.text().contains("status of 4") && !message.location().contains("/assets/");
        if (!message.type().equals("log")
                && !message.text().contains("'bluetooth'")
                && !message.text().startsWith("Web Bluetooth is")
                && !ofRefusedPage) {
            complaints.add("console: " + message.text() + " at " + message.location());
        }
    }

    private void note(Request request) {
        String url = request.url();
        if (!url.startsWith(home + "/") && !url.startsWith("data:") && !url.startsWith("blob:")) {
            complaints.add("leaves the machine: " + url);
        }
    }

    Page page() {
        return page;
    }

    List<String> complaints() {
        return complaints;
    }

    void open(String path) {
        page.navigate(path);
    }

    /** As somebody who signed in before, in another window. */
    Tablet with(String session) {
        context.addCookies(List.of(new Cookie("homeward", session).setUrl(home)));
        return this;
    }

    /** As the person of this place, if it is anybody. */
    Tablet with(Reached place) {
        return place.session().isEmpty() ? this : with(place.session());
    }

    void forgetSession() {
        context.clearCookies();
    }

    /** The sign-in page's own link of this person of the demo, the password, and the code that the next page shows. */
    void signIn(String email, String password) {
        page.navigate("/sign-in");
        page.click("a[href='/sign-in?as=" + email + "']");
        field("Password").fill(password);
        button("Sign in").click();
        typeCode();
    }

    void typeCode() {
        field("6 digits from your authenticator app").fill(shownCode());
        button("Sign in").click();
        page.waitForURL(url -> !url.contains("/sign-in"));
    }

    String shownCode() {
        var shown = CODE.matcher(page.locator("main").innerText());
        if (!shown.find()) {
            throw new AssertionError("No code is shown at " + page.url());
        }
        return shown.group(1);
    }

    /** On the page of a set: types the readings, saves them, and says that surprising ones are true. */
    void take(Readings readings) {
        readings.typeInto(page);
        page.click(".homeward-set button[type=submit]");
        page.waitForSelector(".homeward-result, .nhsuk-error-summary");
        Readings.confirmIfAsked(page);
        page.waitForSelector(".homeward-result");
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    Locator button(String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    Locator link(String words) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words));
    }

    String path() {
        return page.url().substring(home.length());
    }

    @Override
    public void close() {
        context.close();
    }
}

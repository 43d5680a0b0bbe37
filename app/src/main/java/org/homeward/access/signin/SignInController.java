package org.homeward.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import org.homeward.access.signin.provider.ProviderDoor;
import org.homeward.access.tablet.TabletDoor;
import org.homeward.kernel.OpenDoor;
import org.homeward.ui.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@OpenDoor(because = "this is where people say who they are")
class SignInController {
    private static final Map<String, String> NOTICES = Map.of(
            "out", "You are signed out.",
            "ended", "Your sign-in has ended. Sign in again to go on.",
            "full", "This needs your full sign-in. Sign in with your password or passkey.",
            "blocked", "This tablet is blocked. Ask your manager. You can still sign in with your password.",
            "set", "Your password is set. Sign in with it now.",
            "changed", "Your password is changed. Sign in with the new one.",
            "everywhere", "You are signed out on every device.",
            "stranger",
                    "We could not find you by that account. Ask your manager which email address Homeward has for"
                            + " you.");

    private final ProviderDoor providers;
    private final Demo demo;
    private final Clock clock;
    private final TabletDoor tablets;

    SignInController(ProviderDoor providers, Demo demo, Clock clock, TabletDoor tablets) {
        this.providers = providers;
        this.demo = demo;
        this.clock = clock;
        this.tablets = tablets;
    }

    /** A shared tablet first asks who is there. */
    @GetMapping("/sign-in")
    Object signIn(@RequestParam Map<String, String> query, HttpServletRequest request) {
        if (tablets.asksWho(request) && (query.isEmpty() || query.containsKey("out") || query.containsKey("ended"))) {
            return "redirect:/sign-in/tablet" + (query.containsKey("out") ? "?out" : "");
        }
        String notice = query.keySet().stream()
                .filter(NOTICES::containsKey)
                .findFirst()
                .map(NOTICES::get)
                .orElse("");
        String as = query.getOrDefault("as", "");
        return page(demo.has(as) ? Form.blank().with("username", as) : Form.blank(), notice);
    }

    /** Where a refused sign-in is shown, by forward; opened by hand it is an empty form. */
    @PostMapping("/sign-in/refused")
    SignInPage refused(
            Form form,
            @RequestAttribute(name = WebAttributes.AUTHENTICATION_EXCEPTION, required = false) @Nullable
                    Exception why) {
        return page(form.refuse("username", words(why)), "");
    }

    private String words(@Nullable Exception why) {
        return why instanceof MustWait wait
                ? new Waiting(clock.instant(), wait.until()).words()
                : "The email or the password is not right. Check both and try again.";
    }

    private SignInPage page(Form form, String notice) {
        return new SignInPage(form, notice, providers.links(), demo.people());
    }
}

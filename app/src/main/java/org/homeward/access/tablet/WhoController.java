package org.homeward.access.tablet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.Deed;
import org.homeward.access.signin.SignInRecord;
import org.homeward.access.tablet.PinSignIn.Outcome;
import org.homeward.kernel.Acting;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.OpenDoor;
import org.homeward.ui.Form;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who are you? One tap and six digits, on an approved tablet only; on any other device this is not there. */
@Controller
@OpenDoor(because = "a known tablet asks who is there, and lets in by PIN only whoever has a day on it")
class WhoController {
    private static final Map<String, String> NOTICES = Map.of(
            "out", "You are signed out. Next time, sign in with your password.",
            "over", "Your day on this tablet is over. Sign in with your password.");
    /** Where Spring Security keeps the page that was wanted. */
    private static final String WANTED = "SPRING_SECURITY_SAVED_REQUEST";
    /** A resident's page that was left longer ago is not opened again by itself (HZ-01). */
    private static final int WANTED_SECONDS = 15 * 60;

    private static final int LONGEST_ADDRESS = 500;

    private final KnownTablets known;
    private final TabletDays days;
    private final PinSignIn signIn;
    private final SignInRecord record;
    private final Entrance entrance;
    private final RequestCache wanted;

    WhoController(
            KnownTablets known,
            TabletDays days,
            PinSignIn signIn,
            SignInRecord record,
            Entrance entrance,
            RequestCache wanted) {
        this.known = known;
        this.days = days;
        this.signIn = signIn;
        this.record = record;
        this.entrance = entrance;
        this.wanted = wanted;
    }

    @GetMapping("/sign-in/tablet")
    WhoPage who(@RequestParam Map<String, String> query, HttpServletRequest request) {
        Tablet tablet = tablet(request);
        List<Present> present = days.present(tablet);
        String notice = query.keySet().stream()
                .filter(NOTICES::containsKey)
                .findFirst()
                .map(NOTICES::get)
                .orElse("");
        return new WhoPage(tablet, notice, present);
    }

    @GetMapping("/sign-in/tablet/{person}")
    Object pin(@PathVariable UUID person, HttpServletRequest request) {
        Tablet tablet = tablet(request);
        return present(tablet, person)
                .<Object>map(one -> new PinPage(PinPage.blank(one), tablet, one))
                .orElse("redirect:/sign-in/tablet");
    }

    @PostMapping("/sign-in/tablet/{person}")
    Object check(@PathVariable UUID person, Form form, HttpServletRequest request, HttpServletResponse response) {
        Tablet tablet = tablet(request);
        Optional<Present> one = present(tablet, person);
        if (one.isEmpty()) {
            return "redirect:/sign-in/tablet";
        }
        Present asked = one.get();
        return switch (signIn.check(tablet, asked.person(), new Pin(form.value("pin")))) {
            case Outcome.Right() -> entrance.open(tablet, asked.person(), request, response);
            case Outcome.Wrong(var left) -> new PinPage(PinPage.wrong(left), tablet, asked);
            case Outcome.Shut() -> new PinPage(PinPage.blank(asked.afterTooMany()), tablet, asked.afterTooMany());
        };
    }

    /** The tablet is somebody else's now. What was typed is kept by the page before it comes here. */
    @PostMapping(TabletDoor.LOCK)
    String lock(
            @RequestParam(defaultValue = "") String from, HttpServletRequest request, HttpServletResponse response) {
        Tablet tablet = tablet(request);
        boolean wasIn = Acting.current().isPresent();
        Acting.current().ifPresent(actor -> record.write(actor.person(), Deed.LOCKED_TABLET, tablet.name()));
        SavedRequest saved = wanted.getRequest(request, response);
        new SecurityContextLogoutHandler().logout(request, response, null);
        HttpSession empty = request.getSession();
        empty.setMaxInactiveInterval(WANTED_SECONDS);
        if (wasIn && isWork(from)) {
            empty.setAttribute(WANTED, new SimpleSavedRequest(from));
        } else if (!wasIn && saved != null) {
            empty.setAttribute(WANTED, saved);
        }
        return "redirect:/sign-in/tablet";
    }

    /** A page of a home, and nothing that a stranger's link could lead to. */
    private static boolean isWork(String from) {
        return from.startsWith("/homes/") && from.length() <= LONGEST_ADDRESS && !from.contains("\\");
    }

    private Tablet tablet(HttpServletRequest request) {
        return known.approved(request).orElseThrow(() -> new NotFound("not from an approved tablet"));
    }

    private Optional<Present> present(Tablet tablet, UUID person) {
        return days.present(tablet).stream()
                .filter(one -> one.person().value().equals(person))
                .findFirst();
    }
}

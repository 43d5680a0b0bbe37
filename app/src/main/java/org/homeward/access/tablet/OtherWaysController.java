package org.homeward.access.tablet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.OpenDoor;
import org.homeward.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** In by a badge, or from an agency with the code at the door: on an approved tablet only. */
@Controller
@OpenDoor(
        because = "a known tablet lets in who shows a badge or today's code of its home's door; elsewhere it is not"
                + " there")
class OtherWaysController {
    private final KnownTablets known;
    private final ShownBadge badge;
    private final Arrivals arrivals;
    private final Entrance entrance;

    OtherWaysController(KnownTablets known, ShownBadge badge, Arrivals arrivals, Entrance entrance) {
        this.known = known;
        this.badge = badge;
        this.arrivals = arrivals;
        this.entrance = entrance;
    }

    @GetMapping("/sign-in/tablet/badge")
    ShowBadgePage badge(HttpServletRequest request) {
        return new ShowBadgePage(Form.blank(), tablet(request));
    }

    @PostMapping("/sign-in/tablet/badge")
    Object show(Form form, HttpServletRequest request, HttpServletResponse response) {
        Tablet tablet = tablet(request);
        return badge.letsIn(tablet, form.value("badge"))
                .<Object>map(person -> entrance.open(tablet, person, request, response))
                .orElseGet(() -> new ShowBadgePage(
                        Form.blank()
                                .refuse(
                                        "badge",
                                        "This badge is not good here now. Sign in with your password once, then it"
                                                + " is."),
                        tablet));
    }

    @GetMapping("/sign-in/tablet/agency")
    ComePage come(HttpServletRequest request) {
        return new ComePage(Form.blank(), tablet(request));
    }

    @PostMapping("/sign-in/tablet/agency")
    Object arrive(Form form, HttpServletRequest request, HttpServletResponse response) {
        Tablet tablet = tablet(request);
        AgencyForm typed = new AgencyForm(form);
        Form checked = typed.checked();
        if (checked.hasErrors()) {
            return new ComePage(checked, tablet);
        }
        return arrivals.door(tablet, typed)
                .map(door -> arrivals.begin(tablet, door, typed))
                .<Object>map(person -> entrance.open(tablet, person, request, response))
                .orElseGet(() -> new ComePage(
                        form.refuse("code", "This is not the code at the door today. Ask who leads the shift."),
                        tablet));
    }

    private Tablet tablet(HttpServletRequest request) {
        return known.approved(request).orElseThrow(() -> new NotFound("not from an approved tablet"));
    }
}

package org.homeward.access.tablet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Needs;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.Right;
import org.homeward.ui.Form;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The shared tablets of a home: a carer asks from the device, the manager approves or blocks. */
@Controller
@Needs(Right.KEEP_TABLETS)
class TabletController {
    private static final int LONGEST_NAME = 60;

    private final Tablets tablets;
    private final KnownTablets known;

    TabletController(Tablets tablets, KnownTablets known) {
        this.tablets = tablets;
        this.known = known;
    }

    @GetMapping("/homes/{home}/tablets")
    TabletsPage list(@PathVariable HomeId home) {
        return TabletsPage.of(home, tablets.of(home));
    }

    @GetMapping("/homes/{home}/tablets/new")
    @Needs(Right.ASK_FOR_TABLET)
    NewTabletPage form(@PathVariable HomeId home, HttpServletRequest request) {
        return page(Form.blank(), home, request);
    }

    @PostMapping("/homes/{home}/tablets")
    @Needs(Right.ASK_FOR_TABLET)
    Object ask(@PathVariable HomeId home, Form form, HttpServletRequest request, HttpServletResponse response) {
        String name = form.value("name");
        Form checked = form.require("name", "Enter the name of this device, for example “Willow tablet”.");
        if (name.length() > LONGEST_NAME) {
            checked = checked.refuse("name", "Enter a shorter name, of at most 60 letters.");
        }
        if (checked.hasErrors()) {
            return page(checked, home, request);
        }
        if (known.of(request).isEmpty()) {
            TabletCookie.write(tablets.ask(home, name, actor()), request, response);
            known.forget();
        }
        return "redirect:/homes/" + home + "/tablets/new";
    }

    @PostMapping("/homes/{home}/tablets/{tablet}/approval")
    String approve(@PathVariable HomeId home, @PathVariable UUID tablet) {
        return decide(home, tablet, Tablet.State.APPROVED);
    }

    @PostMapping("/homes/{home}/tablets/{tablet}/blocking")
    String block(@PathVariable HomeId home, @PathVariable UUID tablet) {
        return decide(home, tablet, Tablet.State.BLOCKED);
    }

    private String decide(HomeId home, UUID tablet, Tablet.State state) {
        tablets.decide(tablet, home, state, actor());
        known.forget();
        return "redirect:/homes/" + home + "/tablets";
    }

    /** Asked now and then while somebody touches the page, so that reading for long does not lock it. */
    @GetMapping("/tablet/awake")
    @Needs(Right.SEE_BOARD)
    ResponseEntity<Void> awake() {
        return ResponseEntity.noContent().build();
    }

    private NewTabletPage page(Form form, HomeId home, HttpServletRequest request) {
        Optional<Secret> secret = TabletCookie.in(request);
        Optional<Tablet> tablet = known.of(request);
        return tablet.isPresent() && secret.isPresent()
                ? NewTabletPage.known(form, home, tablet.get(), secret.get())
                : NewTabletPage.unknown(form, home);
    }

    private static Actor actor() {
        return Acting.current().orElseThrow(() -> new NotFound("nobody is signed in"));
    }
}

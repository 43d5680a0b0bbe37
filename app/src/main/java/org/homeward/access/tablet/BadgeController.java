package org.homeward.access.tablet;

import java.security.Principal;
import org.homeward.access.signin.factor.QrPicture;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Needs;
import org.homeward.kernel.PersonId;
import org.homeward.kernel.Right;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** My badge: made, printed, renewed and withdrawn by whoever is fully signed in. */
@Controller
@RequestMapping("/account/badge")
@Needs(Right.SEE_OWN_ACCOUNT)
class BadgeController {
    private final Badges badges;
    private final String url;

    BadgeController(Badges badges, @Value("${homeward.url}") String url) {
        this.badges = badges;
        this.url = url;
    }

    @GetMapping
    MyBadgePage show(Principal who) {
        return new MyBadgePage(badges.exists(id(who)));
    }

    /** The picture leads a camera to this program; what is behind the # stays in the browser and is in no log. */
    @PostMapping
    BadgePage make(Principal who) {
        Secret secret = badges.renew(id(who));
        return new BadgePage(
                Acting.current().orElseThrow().name(), QrPicture.of(url + "/sign-in/tablet/badge#" + secret.text()));
    }

    @PostMapping("/removal")
    String withdraw(Principal who) {
        badges.withdraw(id(who));
        return "redirect:/account/badge";
    }

    private static PersonId id(Principal who) {
        return PersonId.of(who.getName());
    }
}

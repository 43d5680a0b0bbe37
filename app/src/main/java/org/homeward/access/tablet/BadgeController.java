package org.homeward.access.tablet;

import java.security.Principal;
import org.homeward.access.Deed;
import org.homeward.access.signin.SignInRecord;
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
    private final SignInRecord record;
    private final String url;

    BadgeController(Badges badges, SignInRecord record, @Value("${homeward.url}") String url) {
        this.badges = badges;
        this.record = record;
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
        record.write(id(who), Deed.CHANGED_SIGN_IN, "made a badge for shared tablets");
        return new BadgePage(
                Acting.current().orElseThrow().name(), QrPicture.of(url + "/sign-in/tablet/badge#" + secret.text()));
    }

    @PostMapping("/removal")
    String withdraw(Principal who) {
        if (badges.forget(id(who))) {
            record.write(id(who), Deed.CHANGED_SIGN_IN, "withdrew the badge");
        }
        return "redirect:/account/badge";
    }

    private static PersonId id(Principal who) {
        return PersonId.of(who.getName());
    }
}

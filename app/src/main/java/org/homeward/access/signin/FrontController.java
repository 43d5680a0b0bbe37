package org.homeward.access.signin;

import java.util.List;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.OpenDoor;
import org.homeward.ui.NavigationItem;
import org.homeward.ui.Signpost;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The front page is the first place a person can go. */
@Controller
class FrontController {
    private final List<Signpost> signposts;

    FrontController(List<Signpost> signposts) {
        this.signposts = signposts;
    }

    @GetMapping("/")
    @OpenDoor(because = "the chain asks for a sign-in; it only sends a person on to where they can go")
    String front() {
        Actor actor = Acting.current().orElseThrow();
        return signposts.stream()
                .flatMap(post -> post.to(actor).stream())
                .findFirst()
                .map(NavigationItem::href)
                .map("redirect:"::concat)
                .orElse("redirect:/account");
    }
}

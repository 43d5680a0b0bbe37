package org.homeward.access.permission;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.Membership;
import org.homeward.ui.Frame;
import org.homeward.ui.SharedTablet;
import org.homeward.ui.SignedIn;
import org.homeward.ui.Signpost;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Puts who is signed in, and where they can go, around every page. */
@Component
class FrameKeeping implements HandlerInterceptor {
    private final List<Signpost> signposts;

    FrameKeeping(List<Signpost> signposts) {
        this.signposts = signposts;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Acting.current()
                .ifPresent(actor -> frame(actor, SharedTablet.of(request)).hold(request));
        return true;
    }

    private Frame frame(Actor actor, @Nullable SharedTablet tablet) {
        Membership first = actor.memberships().getFirst();
        String place = first.role().words() + ", " + first.organisationName();
        SignedIn person = new SignedIn(actor.name(), tablet == null ? place : place + ", " + tablet.name());
        return Frame.signedIn(
                        person,
                        signposts.stream()
                                .flatMap(post -> post.to(actor).stream())
                                .toList())
                .on(tablet);
    }
}

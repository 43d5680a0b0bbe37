package org.homeward.access.tablet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.homeward.access.signin.Promotion;
import org.homeward.access.signin.SignedInAs;
import org.homeward.kernel.PersonId;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/** Lets somebody in who has shown a PIN or a badge: in a session of their own, to where they were or to the front page. */
@Component
class Entrance {
    private final KnownTablets known;
    private final Tablets tablets;
    private final LockAfter lock;
    private final RequestCache wanted;

    Entrance(KnownTablets known, Tablets tablets, LockAfter lock, RequestCache wanted) {
        this.known = known;
        this.tablets = tablets;
        this.lock = lock;
        this.wanted = wanted;
    }

    /** Nothing of who was here before goes along; only the same person is led back (HZ-01). */
    String open(Tablet tablet, PersonId person, HttpServletRequest request, HttpServletResponse response) {
        SavedRequest saved = wanted.getRequest(request, response);
        boolean same = tablets.enter(tablet, person).filter(person::equals).isPresent();
        new SecurityContextLogoutHandler().logout(request, response, null);
        request.getSession().setMaxInactiveInterval(lock.sessionSeconds());
        Promotion.replace(SignedInAs.byPin(person), request, response);
        known.forget();
        return "redirect:" + (saved == null || !same ? "/" : saved.getRedirectUrl());
    }
}

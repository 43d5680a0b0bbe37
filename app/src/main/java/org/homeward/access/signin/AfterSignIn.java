package org.homeward.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.homeward.access.signin.password.PasswordAges;
import org.homeward.access.tablet.TabletDoor;
import org.homeward.kernel.PersonId;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/** Where somebody goes once they are signed in: where they wanted to go, or the front page. */
@Component
class AfterSignIn {
    private final RequestCache wanted;
    private final PasswordAges ages;

    private final TabletDoor tablets;

    AfterSignIn(RequestCache wanted, PasswordAges ages, TabletDoor tablets) {
        this.wanted = wanted;
        this.ages = ages;
        this.tablets = tablets;
    }

    /** Straight after the second step: past a reminder of the password's end, to the page for a new one, or for a first PIN. */
    String first(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        if (SignInState.needsNewPassword()) {
            return "redirect:/sign-in/new-password";
        }
        if (SignInState.isByPassword() && ages.remind(person)) {
            return "redirect:/account/reminder";
        }
        return tablets.missesPin(person, request) ? "redirect:/account/pin?first" : redirect(request, response);
    }

    String redirect(HttpServletRequest request, HttpServletResponse response) {
        SavedRequest saved = wanted.getRequest(request, response);
        wanted.removeRequest(request, response);
        return "redirect:" + (saved == null || !mayGoBack(request) ? "/" : saved.getRedirectUrl());
    }

    /** On a shared tablet nobody is led to the resident whom somebody else had before them (HZ-01). */
    private boolean mayGoBack(HttpServletRequest request) {
        Authentication now = SecurityContextHolder.getContext().getAuthentication();
        return now == null || tablets.mayGoBack(SignedInAs.id(now), request);
    }
}

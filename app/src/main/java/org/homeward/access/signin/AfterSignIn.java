package org.homeward.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.homeward.access.signin.password.PasswordAges;
import org.homeward.kernel.PersonId;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/** Where somebody goes once they are signed in: where they wanted to go, or the front page. */
@Component
class AfterSignIn {
    private final RequestCache wanted;
    private final PasswordAges ages;

    AfterSignIn(RequestCache wanted, PasswordAges ages) {
        this.wanted = wanted;
        this.ages = ages;
    }

    /** Straight after the second step: past a reminder of the password's end, or to the page for a new one. */
    String first(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        if (SignInState.needsNewPassword()) {
            return "redirect:/sign-in/new-password";
        }
        return SignInState.isByPassword() && ages.remind(person)
                ? "redirect:/account/reminder"
                : redirect(request, response);
    }

    String redirect(HttpServletRequest request, HttpServletResponse response) {
        SavedRequest saved = wanted.getRequest(request, response);
        wanted.removeRequest(request, response);
        return "redirect:" + (saved == null ? "/" : saved.getRedirectUrl());
    }
}

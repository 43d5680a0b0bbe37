package org.homeward.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/** Where somebody goes once they are signed in: where they wanted to go, or the front page. */
@Component
class AfterSignIn {
    private final RequestCache wanted;

    AfterSignIn(RequestCache wanted) {
        this.wanted = wanted;
    }

    String redirect(HttpServletRequest request, HttpServletResponse response) {
        SavedRequest saved = wanted.getRequest(request, response);
        wanted.removeRequest(request, response);
        return "redirect:" + (saved == null ? "/" : saved.getRedirectUrl());
    }
}

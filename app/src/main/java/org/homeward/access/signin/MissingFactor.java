package org.homeward.access.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/** Sends somebody who is half signed in to the second step, and after 12 hours to the first. */
final class MissingFactor implements AccessDeniedHandler {
    private final AccessDeniedHandler otherwise;
    private final RequestCache wanted;

    MissingFactor(AccessDeniedHandler otherwise, RequestCache wanted) {
        this.otherwise = otherwise;
        this.wanted = wanted;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (!(denied instanceof AuthorizationDeniedException) || SignInState.isIn()) {
            otherwise.handle(request, response, denied);
        } else if (SignInState.isBegun()) {
            wanted.saveRequest(request, response);
            response.sendRedirect("/sign-in/code");
        } else {
            new SecurityContextLogoutHandler().logout(request, response, null);
            response.sendRedirect("/sign-in?ended");
        }
    }
}

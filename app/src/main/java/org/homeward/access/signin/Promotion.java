package org.homeward.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;

/** Puts a sign-in that has become stronger into a session with a new id, so that an old id is worth nothing. */
public final class Promotion {
    private static final SecurityContextRepository SESSIONS = new HttpSessionSecurityContextRepository();

    private Promotion() {}

    static void add(String factor, HttpServletRequest request, HttpServletResponse response) {
        Authentication before = SecurityContextHolder.getContext().getAuthentication();
        if (before != null) {
            request.changeSessionId();
            replace(SignedInAs.with(before, factor), request, response);
        }
    }

    /** Makes the session remember this sign-in instead of what is in it. */
    public static void replace(Authentication by, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(by);
        SecurityContextHolder.setContext(context);
        SESSIONS.saveContext(context, request, response);
    }
}

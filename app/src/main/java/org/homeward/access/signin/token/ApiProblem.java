package org.homeward.access.signin.token;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.homeward.ui.ApiRefusal;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;

/** How the API says no (RFC 9457), with what to do next. */
final class ApiProblem {
    private static final BearerTokenAuthenticationEntryPoint CHALLENGE = new BearerTokenAuthenticationEntryPoint();

    private ApiProblem() {}

    static void noToken(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        CHALLENGE.commence(request, response, why);
        ApiRefusal.NO_TOKEN.write(response, ApiRefusal.NO_TOKEN.advice());
    }

    static void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        ApiRefusal.NOT_ALLOWED.write(response, ApiRefusal.NOT_ALLOWED.advice());
    }
}

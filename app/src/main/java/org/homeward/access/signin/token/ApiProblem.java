package org.homeward.access.signin.token;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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
        write(
                response,
                HttpStatus.UNAUTHORIZED,
                "Ask POST /oauth2/token for a token with your client id and secret, and send it as"
                        + " Authorization: Bearer. A token lasts 15 minutes.");
    }

    static void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        write(
                response,
                HttpStatus.FORBIDDEN,
                "This account may not do that. Ask the manager who made the client to give it another role.");
    }

    /** The detail is our own text and holds nothing of the request, so it is written as it stands. */
    private static void write(HttpServletResponse response, HttpStatus status, String detail) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getWriter()
                .write("{\"type\":\"about:blank\",\"title\":\"" + status.getReasonPhrase() + "\",\"status\":"
                        + status.value() + ",\"detail\":\"" + detail + "\"}");
    }
}

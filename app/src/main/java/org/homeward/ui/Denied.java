package org.homeward.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Forbidden looks exactly like absent; only a form whose token has gone stale is told what happened. */
@Component
class Denied implements AccessDeniedHandler {
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        HttpStatus status = denied instanceof CsrfException ? HttpStatus.FORBIDDEN : HttpStatus.NOT_FOUND;
        response.sendError(status.value());
    }
}

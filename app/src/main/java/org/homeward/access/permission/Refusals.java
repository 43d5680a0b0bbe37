package org.homeward.access.permission;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.Stale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What became of a request that was refused: the error page for a person, a problem (RFC 9457) for a program. */
@ControllerAdvice
class Refusals {
    private static final String API = "/api/";

    @ExceptionHandler
    @Nullable
    ResponseEntity<ProblemDetail> notFound(NotFound why, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        return answer(HttpStatus.NOT_FOUND, "This is not here, or this account may not see it.", request, response);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<ProblemDetail> stale(Stale why, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        return answer(HttpStatus.CONFLICT, String.valueOf(why.getMessage()), request, response);
    }

    private static @Nullable ResponseEntity<ProblemDetail> answer(
            HttpStatus status, String detail, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (request.getRequestURI().startsWith(API)) {
            return ResponseEntity.of(ProblemDetail.forStatusAndDetail(status, detail))
                    .build();
        }
        response.sendError(status.value());
        return null;
    }
}

package org.homeward.access.permission;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.Stale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** What becomes of a request that is refused: the page of the problem for a person, RFC 9457 for a program. */
@ControllerAdvice
class Refusals extends ResponseEntityExceptionHandler {
    private static final String API = "/api/";

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> notFound(NotFound why, WebRequest request) {
        return refuse(why, HttpStatus.NOT_FOUND, "This is not here, or this account may not see it.", request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> stale(Stale why, WebRequest request) {
        return refuse(why, HttpStatus.CONFLICT, String.valueOf(why.getMessage()), request);
    }

    private @Nullable ResponseEntity<Object> refuse(
            Exception why, HttpStatus status, String detail, WebRequest request) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        return handleExceptionInternal(why, problem, new HttpHeaders(), status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception why, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ServletWebRequest asked = (ServletWebRequest) request;
        if (asked.getRequest().getRequestURI().startsWith(API)) {
            return super.handleExceptionInternal(why, body, headers, status, request);
        }
        sendError(Objects.requireNonNull(asked.getResponse()), status);
        return null;
    }

    private static void sendError(HttpServletResponse response, HttpStatusCode status) {
        try {
            response.sendError(status.value());
        } catch (IOException gone) {
            throw new UncheckedIOException("The browser has gone", gone);
        }
    }
}

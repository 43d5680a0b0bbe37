package org.homeward.access.permission;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.Stale;
import org.homeward.ui.ApiRefusal;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** What becomes of a request that is refused: the page of the problem for a person, RFC 9457 for a program. */
@ControllerAdvice
class Refusals extends ResponseEntityExceptionHandler {
    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> notFound(NotFound why, WebRequest request) {
        return absent(why, request);
    }

    /** A path that nobody has looks like one that this account may not see. */
    @Override
    protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(
            NoResourceFoundException why, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return absent(why, request);
    }

    private @Nullable ResponseEntity<Object> absent(Exception why, WebRequest request) {
        return refuse(why, HttpStatus.NOT_FOUND, "This is not here, or this account may not see it.", request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> stale(Stale why, WebRequest request) {
        return refuse(why, HttpStatus.CONFLICT, String.valueOf(why.getMessage()), request);
    }

    private @Nullable ResponseEntity<Object> refuse(
            Exception why, HttpStatus status, String detail, WebRequest request) {
        return handleExceptionInternal(why, detail, new HttpHeaders(), status, request);
    }

    /** The body is our own text about a refusal, or Spring's about a request that no controller could take. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception why, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ServletWebRequest asked = (ServletWebRequest) request;
        HttpServletResponse response = Objects.requireNonNull(asked.getResponse());
        headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        if (ApiRefusal.isFor(asked.getRequest().getRequestURI())) {
            ApiRefusal refusal = ApiRefusal.of(status.value());
            return refusal.answer(body instanceof String detail ? detail : words(why) + refusal.advice());
        }
        sendError(response, status);
        return null;
    }

    /** The name is the program's; what was sent is not repeated. */
    private static String words(Exception why) {
        return why instanceof TypeMismatchException mismatch && mismatch.getPropertyName() != null
                ? mismatch.getPropertyName() + " has a value that cannot be read. "
                : "";
    }

    private static void sendError(HttpServletResponse response, HttpStatusCode status) {
        try {
            response.sendError(status.value());
        } catch (IOException gone) {
            throw new UncheckedIOException("The browser has gone", gone);
        }
    }
}

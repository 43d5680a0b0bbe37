package org.homeward.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** How the API says no to a program (RFC 9457): one type for each reason, the same on every installation. */
public enum ApiRefusal {
    NOT_UNDERSTOOD(HttpStatus.BAD_REQUEST, "The request cannot be read"),
    NO_TOKEN(HttpStatus.UNAUTHORIZED, "A token is needed"),
    NOT_ALLOWED(HttpStatus.FORBIDDEN, "This account may not do that"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "Not here, or not for this account"),
    WRONG_METHOD(HttpStatus.METHOD_NOT_ALLOWED, "This address does not take this method"),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "The API answers in JSON only"),
    KEY_USED(HttpStatus.CONFLICT, "The Idempotency-Key was used for something else"),
    CHANGED_MEANWHILE(HttpStatus.CONFLICT, "Somebody else saved first"),
    LENGTH_NEEDED(HttpStatus.LENGTH_REQUIRED, "The length of the body must be sent"),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The body is too large"),
    WRONG_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The body must be JSON"),
    REFUSED(HttpStatus.UNPROCESSABLE_CONTENT, "It was understood and not saved"),
    OUR_FAULT(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong in Homeward"),
    STORE_LOST(HttpStatus.SERVICE_UNAVAILABLE, "Homeward cannot reach its store");

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String PATH = "/api/";
    private final HttpStatus status;
    private final String title;

    ApiRefusal(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    /** Whether a request is a program's. */
    public static boolean isFor(String path) {
        return path.startsWith(PATH);
    }

    /** The refusal a status stands for. */
    public static ApiRefusal of(int status) {
        return switch (status) {
            case 401 -> NO_TOKEN;
            case 403 -> NOT_ALLOWED;
            case 404, 410 -> NOT_FOUND;
            case 405 -> WRONG_METHOD;
            case 406 -> NOT_ACCEPTABLE;
            case 409, 412 -> CHANGED_MEANWHILE;
            case 411 -> LENGTH_NEEDED;
            case 413 -> TOO_LARGE;
            case 415 -> WRONG_MEDIA_TYPE;
            case 422 -> REFUSED;
            case 503 -> STORE_LOST;
            default -> status < 500 ? NOT_UNDERSTOOD : OUR_FAULT;
        };
    }

    public HttpStatus status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** A URI that names the reason and never changes: {@code urn:homeward:problem:not-found}. */
    public String type() {
        return "urn:homeward:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The answer, with what the program or its maker does next. */
    public ResponseEntity<Object> answer(String detail, List<?> errors) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(json(detail, errors));
    }

    public ResponseEntity<Object> answer(String detail) {
        return answer(detail, List.of());
    }

    /** The same, where no controller answers. */
    public void write(HttpServletResponse response, String detail) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(json(detail, List.of()));
    }

    /** What to do next when nobody knows more. */
    public String advice() {
        return switch (this) {
            case NOT_UNDERSTOOD -> "Compare the request with /api/v1/openapi.json, mend it and send it again.";
            case NO_TOKEN ->
                "Ask POST /oauth2/token for a token with your client id and secret, and send it as Authorization: Bearer. A token lasts 15 minutes.";
            case NOT_ALLOWED ->
                "This account may not do that. Ask the manager who made the client to give it another role.";
            case NOT_FOUND -> "This is not here, or this account may not see it.";
            case WRONG_METHOD -> "The header Allow lists the methods that this address takes.";
            case NOT_ACCEPTABLE -> "Accept application/json and application/problem+json.";
            case KEY_USED -> "Make a new UUID for a new set.";
            case CHANGED_MEANWHILE -> "Read it again, then send your change again if it is still needed.";
            case LENGTH_NEEDED -> "Send the header Content-Length with the body.";
            case TOO_LARGE -> "One set is less than 4 kB. Send one set in each request.";
            case WRONG_MEDIA_TYPE -> "Send the body as JSON with the header Content-Type: application/json.";
            case REFUSED -> "Mend what is listed and send it again.";
            case OUR_FAULT ->
                "This is Homeward's fault. Send the same request with the same Idempotency-Key again in a minute: it is saved once.";
            case STORE_LOST ->
                "Nothing can be read or saved just now. Send the same request with the same Idempotency-Key again in a minute.";
        };
    }

    private String json(String detail, List<?> errors) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", type());
        body.put("title", title);
        body.put("status", status.value());
        body.put("detail", detail);
        if (!errors.isEmpty()) {
            body.put("errors", errors);
        }
        return MAPPER.writeValueAsString(body);
    }
}

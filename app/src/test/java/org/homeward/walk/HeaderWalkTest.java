package org.homeward.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.HomewardTest;
import org.homeward.kernel.Role;
import org.homeward.ui.Assets;
import org.homeward.walk.Caller.Heard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What every answer tells a browser to refuse, to the letter: pages, the API, files, and whatever says no. */
class HeaderWalkTest extends HomewardTest {
    private static final Map<String, String> PROMISED = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self'; connect-src 'self';"
                    + " worker-src 'self'; manifest-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin");

    /** A file that somebody handed in runs nothing and reaches nothing, also when it is opened by itself. */
    private static final Map<String, String> STRICTER = Stream.concat(
                    PROMISED.entrySet().stream()
                            .filter(header -> !header.getKey().equals("Content-Security-Policy")),
                    Stream.of(Map.entry(
                            "Content-Security-Policy",
                            "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'")))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private final Policy policy = Policy.stated();

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private ApplicationContext program;

    @Test
    void every_route_promises_it_to_who_may_who_may_not_and_to_nobody() {
        Ground ground = new Ground(program);
        Personas personas = new Personas(program, url(), CLIENT);
        Caller nobody = Caller.signedOut(CLIENT, url());
        for (Route route : policy.needs().keySet()) {
            String path = route.at(ground.stops(route).getFirst().path());
            Stream<Caller> callers = Stream.concat(
                    Stream.of(nobody),
                    Stream.of(Role.REGISTERED_MANAGER, Role.GP, Role.ICB_PROGRAMME_MANAGER)
                            .map(role -> personas.in(role, route)));
            callers.forEach(caller -> {
                Heard heard = caller.ask(route, path);
                boolean isFile = route.path().endsWith("/messages/files/{attachment}") && heard.status() == 200;
                promises(route + ": " + heard, heard.headers(), isFile ? STRICTER : PROMISED);
            });
        }
    }

    @Test
    void a_file_promises_it_and_a_file_that_is_not_there() throws Exception {
        String style = Assets.url("homeward.css");

        promises(style, ask("GET", style, "", 200));
        promises("no file", ask("GET", style + ".map", "", 404));
    }

    /** What filters, the doorkeeper and the container say by themselves. */
    @ParameterizedTest
    @CsvSource({
        "GET, /nowhere, 302",
        "GET, /api/v1/nowhere, 401",
        "POST, /api/v1/nowhere, 401",
        "POST, /sign-in, 403",
        "POST, /oauth2/token, 401",
        "GET, /oauth2/jwks, 200",
        "GET, /.well-known/oauth-authorization-server, 200",
        "POST, /webauthn/authenticate/options, 403",
        "POST, /login/webauthn, 403",
        "DELETE, /sign-in, 403",
        "GET, /actuator/health/readiness, 200",
        "GET, //sign-in, 400",
        "GET, /sign-in;x=1, 400",
        "GET, /sign-in%2e%2e%2f, 400",
        "GET, /error, 404"
    })
    void a_refusal_promises_it(String method, String path, int status) throws Exception {
        promises(method + " " + path, ask(method, path, "x=1", status));
    }

    @Test
    void a_body_that_is_too_large_is_refused_with_it() throws Exception {
        promises("too large", ask("POST", "/api/v1/openapi.json", "x".repeat(70_000), 413));
    }

    @Test
    void what_the_container_cannot_read_as_a_request_is_refused_in_plain_text_with_it() throws Exception {
        String answer = raw("GET /<script> HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("Content-Type: text/plain", "Homeward cannot read this address")
                .doesNotContain("<");
        PROMISED.forEach((header, value) -> assertThat(answer).contains(header + ": " + value + "\r\n"));
    }

    private static void promises(String what, HttpHeaders said) {
        promises(what, said, PROMISED);
    }

    private static void promises(String what, HttpHeaders said, Map<String, String> promised) {
        promised.forEach((header, value) ->
                assertThat(said.allValues(header)).as("%s: %s", what, header).isEqualTo(List.of(value)));
    }

    private HttpHeaders ask(String method, String path, String body, int status) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url() + path))
                .header("Accept", "text/html, application/json;q=0.9, */*;q=0.5");
        if (!method.equals("GET")) {
            request.header("Content-Type", "application/x-www-form-urlencoded");
        }
        var answer = CLIENT.send(
                request.method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode())
                .as("%s %s: %s", method, path, answer.body())
                .isEqualTo(status);
        return answer.headers();
    }

    private String raw(String request) throws IOException {
        URI at = URI.create(url());
        try (Socket socket = new Socket(at.getHost(), at.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

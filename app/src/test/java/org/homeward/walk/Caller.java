package org.homeward.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.homeward.access.signin.token.ApiClients;
import org.homeward.kernel.Ids;
import org.jspecify.annotations.Nullable;

/** Somebody who asks for pages and takes each answer as it comes, redirects too. */
final class Caller {
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern BEARER = Pattern.compile("\"access_token\":\"([^\"]+)\"");
    private static final Pattern COOKIE = Pattern.compile("homeward=([^;]+)");

    private final HttpClient client;
    private final String url;
    private final @Nullable String header;
    private final String headerValue;
    private String token = "";

    private Caller(HttpClient client, String url, @Nullable String header, String headerValue) {
        this.client = client;
        this.url = url;
        this.header = header;
        this.headerValue = headerValue;
    }

    static Caller withCookie(HttpClient client, String url, String session) {
        Caller caller = new Caller(client, url, "Cookie", "homeward=" + session);
        caller.readToken(caller.text("/account"));
        return caller;
    }

    static Caller withToken(HttpClient client, String url, ApiClients.Credentials credentials) {
        String basic = Base64.getEncoder()
                .encodeToString((credentials.clientId() + ":" + credentials.secret()).getBytes(StandardCharsets.UTF_8));
        Caller asking = new Caller(client, url, "Authorization", "Basic " + basic);
        String answer = asking.body(asking.request("/oauth2/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials")));
        Matcher bearer = BEARER.matcher(answer);
        assertThat(bearer.find()).as(answer).isTrue();
        return new Caller(client, url, "Authorization", "Bearer " + bearer.group(1));
    }

    /** Nobody: with a session of the sign-in page, so that a refusal is not for want of a form token. */
    static Caller signedOut(HttpClient client, String url) {
        Caller blank = new Caller(client, url, null, "");
        HttpResponse<InputStream> page = blank.send(blank.request("/sign-in").GET());
        String cookies = String.join(";", page.headers().allValues("Set-Cookie"));
        Matcher session = COOKIE.matcher(cookies);
        assertThat(session.find()).as(cookies).isTrue();
        Caller caller = new Caller(client, url, "Cookie", "homeward=" + session.group(1));
        caller.readToken(read(page));
        return caller;
    }

    /** Asks for the route at this path; a change is asked for with a form in which only an id stands. */
    Heard ask(Route route, String path) {
        HttpRequest.Builder request = request(path);
        if (!route.changes()) {
            return Heard.of(send(request.GET()));
        }
        return Heard.of(send(
                route.isForPrograms()
                        ? request.header("Content-Type", "application/json")
                                .header("Idempotency-Key", UUID.randomUUID().toString())
                                .method(route.method(), BodyPublishers.ofString("{}"))
                        : request.header("Content-Type", "application/x-www-form-urlencoded")
                                .method(
                                        route.method(),
                                        BodyPublishers.ofString(
                                                "_csrf=" + encode(token) + "&resident=" + Ids.next()))));
    }

    /** Posts a form with these fields. */
    Heard send(String path, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> "&" + field.getKey() + "=" + encode(field.getValue()))
                .collect(Collectors.joining());
        return Heard.of(send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_csrf=" + encode(token) + form))));
    }

    private String text(String path) {
        return body(request(path).GET());
    }

    private String body(HttpRequest.Builder request) {
        return read(send(request));
    }

    private void readToken(String page) {
        Matcher found = FORM_TOKEN.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        token = found.group(1);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url + path)).header("Accept", "text/html, */*;q=0.5");
        return header == null ? request : request.header(header, headerValue);
    }

    private HttpResponse<InputStream> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofInputStream());
        } catch (IOException unreachable) {
            throw new AssertionError("The program does not answer", unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    private static String read(HttpResponse<InputStream> response) {
        try (InputStream body = response.body()) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** An answer: the status, whether the door was open, where it sends to, its text without what differs each time, its headers. */
    record Heard(int status, boolean doorWasOpen, String location, String text, HttpHeaders headers) {
        private static final Pattern EACH_TIME = Pattern.compile("value=\"[^\"]{40,}\"|\"instance\":\"[^\"]*\"");

        static Heard of(HttpResponse<InputStream> response) {
            boolean endless =
                    response.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream");
            String text = endless ? closed(response) : read(response);
            return new Heard(
                    response.statusCode(),
                    response.headers().firstValue(OpenedDoor.HEADER).isPresent(),
                    response.headers().firstValue("Location").orElse(""),
                    EACH_TIME.matcher(text).replaceAll(""),
                    response.headers());
        }

        private static String closed(HttpResponse<InputStream> stream) {
            try {
                stream.body().close();
                return "";
            } catch (IOException broken) {
                throw new AssertionError(broken);
            }
        }

        boolean sendsToSignIn() {
            return status == 401 || status == 302 && location.contains("/sign-in");
        }

        boolean letsIn() {
            return status < 400 && !sendsToSignIn();
        }

        boolean isLike(Heard absent) {
            return status == 404 && text.equals(absent.text);
        }

        @Override
        public String toString() {
            return status
                    + (doorWasOpen ? ", through the door" : ", at the door")
                    + (location.isEmpty() ? "" : ", to " + location);
        }
    }
}

package org.homeward.bench.load;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** Signs in as a browser without script does: password, a phone joined to the account, its first code. */
public final class SignIn {
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern TYPED_SECRET = Pattern.compile(">([A-Z2-7]{4}(?: [A-Z2-7]{2,4})+)<");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String program;

    public SignIn(int port) {
        this.program = "http://localhost:" + port;
    }

    /** The header that carries the session. */
    public String cookie(String email, String password) throws IOException, InterruptedException {
        String form = get("/sign-in");
        post(form, "/sign-in", "username", email, "password", password);
        String setUp = get("/sign-in/set-up");
        post(setUp, "/sign-in/set-up", "code", code(found(TYPED_SECRET, setUp)));
        return cookies.getCookieStore().getCookies().stream()
                .map(HttpCookie::toString)
                .collect(Collectors.joining("; ", "Cookie: ", ""));
    }

    private static String code(String typed) {
        byte[] secret = new Base32().decode(typed.replace(" ", ""));
        try {
            return new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePasswordString(new SecretKeySpec(secret, "RAW"), Instant.now());
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(program + path)).GET());
    }

    private void post(String form, String path, String... fields) throws IOException, InterruptedException {
        StringBuilder body = new StringBuilder("_csrf=").append(encode(found(FORM_TOKEN, form)));
        for (int field = 0; field < fields.length; field += 2) {
            body.append('&').append(fields[field]).append('=').append(encode(fields[field + 1]));
        }
        send(HttpRequest.newBuilder(URI.create(program + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.header("Accept", "text/html").build(), BodyHandlers.ofString())
                .body();
    }

    private static String found(Pattern pattern, String page) throws IOException {
        Matcher matcher = pattern.matcher(page);
        if (!matcher.find()) {
            throw new IOException(
                    "The sign-in pages have changed: there is no " + pattern + " on them. Mend the bench.");
        }
        return matcher.group(1);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

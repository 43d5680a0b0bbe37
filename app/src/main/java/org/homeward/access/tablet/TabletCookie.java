package org.homeward.access.tablet;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** What makes a browser a known tablet: no script can read it, and no other site can send it along with a form. */
final class TabletCookie {
    private static final String NAME = "homeward-tablet";
    private static final int SECRET_BYTES = 32;
    private static final int LONGEST = 64;
    /** As long as browsers keep any; written again whenever somebody opens their day. */
    private static final Duration LASTS = Duration.ofDays(400);

    private TabletCookie() {}

    static Secret fresh() {
        return Secret.ofBytes(SECRET_BYTES);
    }

    static Optional<Secret> in(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .filter(text -> text.length() <= LONGEST)
                .findFirst()
                .map(Secret::new);
    }

    static void write(Secret secret, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(NAME, secret.text())
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(LASTS)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}

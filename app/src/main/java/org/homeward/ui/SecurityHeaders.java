package org.homeward.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriter;

/** What every answer tells the browser to refuse: script, style and frames that are not ours, and keeping a page. */
public final class SecurityHeaders implements HeaderWriter {
    private static final String POLICY = "Content-Security-Policy";

    private static final String CONTENT = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "media-src 'self'",
            "connect-src 'self'",
            "worker-src 'self'",
            "manifest-src 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "base-uri 'none'");

    private static final String PERMISSIONS = String.join(
            ", ",
            "bluetooth=(self)",
            "microphone=(self)",
            "display-capture=()",
            "geolocation=()",
            "payment=()",
            "serial=()",
            "usb=()");

    private static final String CAMERA = SecurityHeaders.class.getName() + ".camera";

    // same-origin, not no-referrer: with no-referrer a browser posts a form with "Origin: null"
    private static final Map<String, String> ALWAYS = Map.of(
            POLICY,
            CONTENT,
            "Referrer-Policy",
            "same-origin",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin");

    /** For the security chain: {@code http.headers(SecurityHeaders::on)}. */
    public static void on(HeadersConfigurer<?> headers) {
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable).addHeaderWriter(new SecurityHeaders());
    }

    /** The page that answers this request reads codes with the camera. */
    static void letCamera(HttpServletRequest request) {
        request.setAttribute(CAMERA, true);
    }

    /** Runs when the answer is sent: a static file keeps the long life it was given, and a handed-in file its own stricter policy. */
    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        boolean stricter = response.containsHeader(POLICY);
        ALWAYS.forEach((name, value) -> {
            if (!stricter || !name.equals(POLICY)) {
                response.setHeader(name, value);
            }
        });
        String camera = request.getAttribute(CAMERA) == null ? ", camera=()" : ", camera=(self)";
        response.setHeader("Permissions-Policy", PERMISSIONS + camera);
        if (!response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}

package org.homeward.ui;

import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.HttpHeaders;

/** A page on its way to the browser, compressed if the browser wants it and it is worth it. */
final class Sent {
    private static final int WORTH_IT = 2048;
    /** Of zlib's nine levels: half the time of the web server's own sixth, for a page one tenth larger. */
    private static final int LEVEL = 3;

    private Sent() {}

    static void send(Utf8ByteOutput html, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (html.getContentLength() < WORTH_IT || !takesGzip(request)) {
            response.setContentLength(html.getContentLength());
            html.writeTo(response.getOutputStream());
            return;
        }
        response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        try (OutputStream small = new QuickGzip(response.getOutputStream())) {
            // in one piece: a page is a thousand little pieces, and each costs a call into zlib
            small.write(html.toByteArray());
        }
    }

    private static boolean takesGzip(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null && accepted.contains("gzip") && !accepted.contains("gzip;q=0");
    }

    private static final class QuickGzip extends GZIPOutputStream {
        QuickGzip(OutputStream out) throws IOException {
            super(out, 8192);
            def.setLevel(LEVEL);
        }
    }
}

package org.homeward.ui;

import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/** What a controller returns: a public record, shown by the template of the same name that lies beside it. */
public interface Page extends View {
    /** What the browser's tab says, without "Error:" and without the program's name. */
    String title();

    /** The status of the answer: {@code UNPROCESSABLE_CONTENT} when a form comes back with errors. */
    default HttpStatus status() {
        return HttpStatus.OK;
    }

    /** Whether the page reads codes with the camera: on any other page the browser keeps it shut. */
    default boolean scans() {
        return false;
    }

    /** The whole page as text, for what is not an answer to a browser: a live update, a letter. */
    default String html(Frame frame) {
        return new String(Templates.render(this, frame).toByteArray(), Templates.CHARSET);
    }

    @Override
    default String getContentType() {
        return "text/html;charset=UTF-8";
    }

    /** Nothing is sent until the whole template has run, so a failure in it is still a clean 500. */
    @Override
    default void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Utf8ByteOutput html = Templates.render(this, Frame.of(request).around(this, request));
        if (scans()) {
            SecurityHeaders.letCamera(request);
        }
        response.setStatus(status().value());
        response.setContentType(getContentType());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Sent.send(html, request, response);
    }
}

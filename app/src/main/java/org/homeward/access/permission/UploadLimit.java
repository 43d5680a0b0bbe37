package org.homeward.access.permission;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.homeward.kernel.Actor;
import org.homeward.kernel.LargeUpload;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Looks at how much a request is going to send before anything reads it: only who may send much, where much is wanted, may. */
@Component
public class UploadLimit {
    private static final long SMALL = 2 << 20;
    private static final long AROUND_THE_FILE = 64 << 10;
    private final List<LargeUpload> large;
    private final KnownActors actors;

    UploadLimit(List<LargeUpload> large, KnownActors actors) {
        this.large = List.copyOf(large);
        this.actors = actors;
    }

    /** Stands in a chain after it is known who asks, and before the form's token is read. */
    public void filter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long bytes = request.getContentLengthLong();
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            chain.doFilter(request, response);
        } else if (request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (bytes > SMALL && actors.current().isEmpty()) {
            response.sendRedirect("/sign-in", HttpServletResponse.SC_SEE_OTHER);
        } else if (bytes > most(request)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    private long most(HttpServletRequest request) {
        Optional<Actor> actor = actors.current();
        return large.stream()
                .filter(upload -> upload.isAt(request.getRequestURI()))
                .filter(upload ->
                        actor.filter(acting -> acting.may(upload.right())).isPresent())
                .mapToLong(upload -> upload.bytes() + AROUND_THE_FILE)
                .findFirst()
                .orElse(SMALL);
    }
}

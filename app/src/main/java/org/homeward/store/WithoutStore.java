package org.homeward.store;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What is the same for everybody is answered without asking who it is, for that is a question to the database: 999: what
 * to do, style and script, and whether the program lives. Stands before the sessions.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class WithoutStore extends OncePerRequestFilter {
    private static final List<String> SAME_FOR_EVERYBODY = List.of("/emergency", "/assets/", "/actuator/health");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return SAME_FOR_EVERYBODY.stream().noneMatch(request.getRequestURI()::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Nameless(request), response);
    }

    private static final class Nameless extends HttpServletRequestWrapper {
        Nameless(HttpServletRequest request) {
            super(request);
        }

        @Override
        public Cookie @Nullable [] getCookies() {
            return null;
        }
    }
}

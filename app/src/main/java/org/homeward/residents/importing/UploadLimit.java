package org.homeward.residents.importing;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sends a file that is far too big back to its page before anything reads it: the form's token would be lost with it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class UploadLimit extends OncePerRequestFilter {
    private static final Pattern PATH = Pattern.compile("/homes/[0-9a-fA-F-]{36}/residents/import");
    private static final int AROUND_THE_FILE = 20_000;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isTooBig(request)) {
            response.sendRedirect(request.getRequestURI() + "?tooBig=yes", HttpServletResponse.SC_SEE_OTHER);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isTooBig(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && request.getContentLengthLong() > FileText.MOST_BYTES + AROUND_THE_FILE
                && PATH.matcher(request.getRequestURI()).matches();
    }
}

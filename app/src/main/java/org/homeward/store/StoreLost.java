package org.homeward.store;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.homeward.ui.Frame;
import org.homeward.ui.Problem;
import org.homeward.ui.ProblemPage;
import org.homeward.ui.SecurityHeaders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says that the database is lost or the disk is full. It stands before sessions and sign-in, because those need the
 * database too and would fail again while an ordinary error page is being made.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class StoreLost extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(StoreLost.class);

    /** A killed embedded database is back within seconds. */
    private static final String TRY_AGAIN_SECONDS = "10";

    private final Disk disk;

    StoreLost(Disk disk) {
        this.disk = disk;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException e) {
            Optional<Loss> loss = Loss.in(e);
            if (response.isCommitted() || loss.isEmpty()) {
                throw e;
            }
            LOG.error("A request failed for want of the database or of room ({}): {}", loss.get(), root(e));
            answer(problem(loss.get()), request, response);
        }
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    /** A full disk also takes the whole database down, so a database that is gone may be a full disk. */
    private Problem problem(Loss loss) {
        if (loss == Loss.NO_ROOM_FOR_FILES) {
            return Problem.NO_ROOM_FOR_FILES;
        }
        if (loss == Loss.FULL) {
            disk.heardFull();
        }
        return loss == Loss.FULL || disk.isFull() ? Problem.STORE_FULL : Problem.STORE_LOST;
    }

    private static void answer(Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.reset();
        new SecurityHeaders().writeHeaders(request, response);
        response.setHeader("Retry-After", TRY_AGAIN_SECONDS);
        if (isProgram(request)) {
            toProgram(problem, response);
        } else {
            Frame.signedOut().hold(request);
            ProblemPage.of(problem).render(Map.of(), request, response);
        }
    }

    private static boolean isProgram(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/api/") || path.startsWith("/oauth2/token");
    }

    /** RFC 9457; the words are our own and hold nothing that JSON would escape. */
    private static void toProgram(Problem problem, HttpServletResponse response) throws IOException {
        response.setStatus(503);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write("""
                {"type":"about:blank","title":"%s","status":503,"detail":"%s %s"}""".formatted(
                        problem.title(),
                        problem.meaning(),
                        "Send the request again after Retry-After seconds with the same Idempotency-Key."));
    }

    /** Without its trace: every request fails in the same way, and the disk may be full. */
    private static String root(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getClass().getSimpleName() + ": "
                + String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }
}

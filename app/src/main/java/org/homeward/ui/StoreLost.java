package org.homeward.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says that the database is lost. It stands before sessions and sign-in, because those need the database too and
 * would fail again while an ordinary error page is being made.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class StoreLost extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(StoreLost.class);
    private static final List<Class<? extends Exception>> SIGNS = List.of(
            DataAccessResourceFailureException.class,
            CannotCreateTransactionException.class,
            SQLTransientConnectionException.class,
            SQLNonTransientConnectionException.class,
            SQLRecoverableException.class);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            if (response.isCommitted() || !isSign(e)) {
                throw e;
            }
            LOG.error("The database is lost", e);
            answer(request, response);
        }
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    static boolean isSign(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(20)
                .anyMatch(cause -> SIGNS.stream().anyMatch(sign -> sign.isInstance(cause)));
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.reset();
        new SecurityHeaders().writeHeaders(request, response);
        response.setHeader("Retry-After", "60");
        if (ApiRefusal.isFor(request.getRequestURI())) {
            ApiRefusal.STORE_LOST.write(response, ApiRefusal.STORE_LOST.advice());
            return;
        }
        Frame.signedOut().hold(request);
        ProblemPage.of(Problem.STORE_LOST).render(Map.of(), request, response);
    }
}

package org.homeward.access.permission;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.springframework.web.filter.OncePerRequestFilter;

/** Binds the signed-in person to the request, after Spring Security has said who it is. */
public class ActingFilter extends OncePerRequestFilter {
    private final KnownActors actors;

    public ActingFilter(KnownActors actors) {
        this.actors = actors;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Actor> actor = actors.current();
        if (actor.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        try {
            Acting.as(actor.get(), () -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (IOException | ServletException | RuntimeException expected) {
            throw expected;
        } catch (Exception impossible) {
            throw new ServletException(impossible);
        }
    }

    /** A board's stream outlives its first dispatch: the same person is bound again. */
    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }
}

package org.homeward.access.tablet;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.homeward.access.Deed;
import org.homeward.access.permission.AtTablet;
import org.homeward.access.signin.SignInRecord;
import org.homeward.access.signin.SignInState;
import org.homeward.access.signin.SignedInAs;
import org.homeward.kernel.PersonId;
import org.homeward.ui.SharedTablet;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at each request from a known tablet: a full sign-in opens the person's day, and a sign-in by PIN is worth something
 * only while the tablet is approved, the day lasts and the person still works in the home.
 */
class TabletFilter extends OncePerRequestFilter {
    private static final String DAY = "homeward.tablet.day";

    private final KnownTablets known;
    private final Tablets tablets;
    private final TabletDays days;
    private final LockAfter lock;
    private final RequestCache wanted;
    private final SignInRecord record;

    TabletFilter(
            KnownTablets known,
            Tablets tablets,
            TabletDays days,
            LockAfter lock,
            RequestCache wanted,
            SignInRecord record) {
        this.known = known;
        this.tablets = tablets;
        this.days = days;
        this.lock = lock;
        this.wanted = wanted;
        this.record = record;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Tablet> tablet = known.of(request);
        if (tablet.isPresent() && SignInState.saysPin() && !isGood(tablet.get())) {
            turnAway(tablet.get(), request, response);
            return;
        }
        if (tablet.isPresent() && isLeft(request)) {
            record.write(person(), Deed.LOCKED_TABLET, tablet.get().name());
            new SecurityContextLogoutHandler().logout(request, response, null);
            response.sendRedirect(request.getRequestURI());
            return;
        }
        tablet.filter(Tablet::isApproved).ifPresent(approved -> use(approved, request, response));
        chain.doFilter(request, response);
    }

    /** Whoever comes to be asked who they are is not the person who is signed in: that one ends here. */
    private static boolean isLeft(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith(TabletDoor.WHO)
                && !path.equals(TabletDoor.LOCK)
                && (SignInState.isFull() || SignInState.saysPin());
    }

    private boolean isGood(Tablet tablet) {
        return tablet.isApproved() && known.isDayOf(person(), tablet);
    }

    private static void turnAway(Tablet tablet, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        new SecurityContextLogoutHandler().logout(request, response, null);
        response.sendRedirect(tablet.isApproved() ? "/sign-in/tablet?over" : "/sign-in?blocked");
    }

    private void use(Tablet tablet, HttpServletRequest request, HttpServletResponse response) {
        if (SignInState.isFull()) {
            open(tablet, request, response);
        } else if (SignInState.saysPin()) {
            bind(tablet);
        } else {
            return;
        }
        SharedTablet.hold(request, tablet.name(), lock.seconds());
    }

    /** Once for each full sign-in; from then on it is as short as any on a shared tablet. */
    private void open(Tablet tablet, HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession();
        if (!Objects.equals(session.getAttribute(DAY), tablet.id().toString())) {
            days.open(tablet, person());
            if (tablets.enter(tablet, person())
                    .filter(last -> !last.equals(person()))
                    .isPresent()) {
                wanted.removeRequest(request, response);
            }
            known.forget();
            session.setAttribute(DAY, tablet.id().toString());
            session.setMaxInactiveInterval(lock.sessionSeconds());
            TabletCookie.in(request).ifPresent(secret -> TabletCookie.write(secret, request, response));
        }
    }

    /** For this request only: the session goes on remembering the PIN alone. */
    private static void bind(Tablet tablet) {
        SecurityContext here = SecurityContextHolder.createEmptyContext();
        here.setAuthentication(SignedInAs.onTablet(current(), new AtTablet(tablet.home())));
        SecurityContextHolder.setContext(here);
    }

    private static PersonId person() {
        return SignedInAs.id(current());
    }

    private static Authentication current() {
        return Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }

    /** A board's stream outlives its first dispatch. */
    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }
}

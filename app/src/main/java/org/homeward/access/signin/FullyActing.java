package org.homeward.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.homeward.access.permission.ActingFilter;
import org.homeward.access.permission.KnownActors;

/** Nobody acts, and nobody's name stands on a page, before both steps of the sign-in are done, or the PIN on a shared tablet. */
final class FullyActing extends ActingFilter {
    FullyActing(KnownActors actors) {
        super(actors);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !SignInState.isIn();
    }
}

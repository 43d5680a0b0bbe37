package org.homeward.access.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** How far the sign-in of this request has come. */
final class SignInState {
    private static final AuthorizationManager<Object> FULL = FullSignIn.needed();
    private static final AuthorizationManager<Object> BEGUN = FullSignIn.begun();
    private static final AuthorizationManager<Object> NEEDS_NEW_PASSWORD = FullSignIn.butForANewPassword();
    private static final Object NOTHING = new Object();

    private SignInState() {}

    static boolean isFull() {
        return isGranted(FULL);
    }

    static boolean isBegun() {
        return isGranted(BEGUN);
    }

    /** Both steps are done, and the password has ended. */
    static boolean needsNewPassword() {
        return !isFull() && isGranted(NEEDS_NEW_PASSWORD);
    }

    /** Whether the first step was a password: the one that reminders are about. */
    static boolean isByPassword() {
        Authentication now = current();
        return now != null
                && now.getAuthorities().stream().anyMatch(given -> Factor.PASSWORD.equals(given.getAuthority()));
    }

    private static boolean isGranted(AuthorizationManager<Object> needed) {
        Authentication now = current();
        AuthorizationResult result = now == null ? null : needed.authorize(() -> now, NOTHING);
        return result != null && result.isGranted();
    }

    private static @Nullable Authentication current() {
        return SecurityContextHolder.getContext().getAuthentication();
    }
}

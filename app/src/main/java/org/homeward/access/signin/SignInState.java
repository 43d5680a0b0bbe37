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
    private static final Object NOTHING = new Object();

    private SignInState() {}

    static boolean isFull() {
        return isGranted(FULL);
    }

    static boolean isBegun() {
        return isGranted(BEGUN);
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

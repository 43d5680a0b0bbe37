package org.homeward.access.signin;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** How far the sign-in of this request has come. */
public final class SignInState {
    /** How long a full sign-in is good for, and the day on a shared tablet that it opens. */
    public static final Duration LASTS = FullSignIn.LASTS;

    private static final AuthorizationManager<Object> FULL = FullSignIn.needed();
    private static final AuthorizationManager<Object> FULL_OR_PIN = FullSignIn.orByPin();
    private static final AuthorizationManager<Object> BEGUN = FullSignIn.begun();
    private static final AuthorizationManager<Object> NEEDS_NEW_PASSWORD = FullSignIn.butForANewPassword();
    private static final Object NOTHING = new Object();

    private SignInState() {}

    /** Both steps are done, or a passkey was shown. */
    public static boolean isFull() {
        return isGranted(FULL);
    }

    /** Somebody who may work: fully signed in, or by PIN on an approved tablet. */
    static boolean isIn() {
        return isGranted(FULL_OR_PIN);
    }

    /** What is kept of a sign-in by PIN, whether or not this request comes from the tablet. */
    public static boolean saysPin() {
        return !isFull() && has(Factor.PIN);
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
        return has(Factor.PASSWORD);
    }

    private static boolean has(String factor) {
        Authentication now = current();
        return now != null && now.getAuthorities().stream().anyMatch(given -> factor.equals(given.getAuthority()));
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

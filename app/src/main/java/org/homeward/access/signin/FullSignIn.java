package org.homeward.access.signin;

import static org.springframework.security.authorization.AllRequiredFactorsAuthorizationManager.anyOf;
import static org.springframework.security.authorization.AllRequiredFactorsAuthorizationManager.builder;

import java.time.Duration;
import org.springframework.security.authorization.AllRequiredFactorsAuthorizationManager;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagers;

/** What it takes to see a page: two factors, or a passkey, which is two in one; each for one working day. */
final class FullSignIn {
    /** The longest shift; nobody then signs in twice on one shift, and no tablet stays open till tomorrow. */
    static final Duration LASTS = Duration.ofHours(12);

    private FullSignIn() {}

    @SuppressWarnings("unchecked")
    static <T> AuthorizationManager<T> needed() {
        return anyOf(
                all(Factor.PASSKEY),
                all(Factor.PASSWORD, Factor.TIME_CODE),
                all(Factor.PASSWORD, Factor.RECOVERY_CODE),
                all(Factor.PROVIDER, Factor.TIME_CODE),
                all(Factor.PROVIDER, Factor.RECOVERY_CODE),
                all(Factor.PROVIDER, Factor.PROVIDERS_SECOND));
    }

    /** What it takes to do the work of a shift: the above, or the PIN on a tablet that is approved at this moment. */
    @SuppressWarnings("unchecked")
    static <T> AuthorizationManager<T> orByPin() {
        return AuthorizationManagers.anyOf(FullSignIn.<T>needed(), FullSignIn.<T>all(Factor.PIN, Factor.TABLET));
    }

    /** A first factor that is still good: enough to be asked for the second, and for nothing else. */
    @SuppressWarnings("unchecked")
    static <T> AuthorizationManager<T> begun() {
        return anyOf(all(Factor.PASSKEY), all(Factor.PASSWORD), all(Factor.ENDED_PASSWORD), all(Factor.PROVIDER));
    }

    /** Both steps with a password that has ended: enough to choose a new one, and for nothing else. */
    @SuppressWarnings("unchecked")
    static <T> AuthorizationManager<T> butForANewPassword() {
        return anyOf(all(Factor.ENDED_PASSWORD, Factor.TIME_CODE), all(Factor.ENDED_PASSWORD, Factor.RECOVERY_CODE));
    }

    private static <T> AllRequiredFactorsAuthorizationManager<T> all(String... factors) {
        AllRequiredFactorsAuthorizationManager.Builder<T> all = builder();
        for (String factor : factors) {
            all.requireFactor(one -> one.authority(factor).validDuration(LASTS));
        }
        return all.build();
    }
}

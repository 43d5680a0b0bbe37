package org.homeward.access.signin;

import java.util.function.Supplier;
import org.homeward.access.signin.factor.TimeCodes;
import org.homeward.access.signin.passkey.Passkeys;
import org.homeward.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Who may add a passkey: somebody fully signed in, or somebody who has no second factor at all yet. */
@Component
class FirstSetUp implements AuthorizationManager<RequestAuthorizationContext> {
    private final TimeCodes timeCodes;
    private final Passkeys passkeys;

    FirstSetUp(TimeCodes timeCodes, Passkeys passkeys) {
        this.timeCodes = timeCodes;
        this.passkeys = passkeys;
    }

    boolean isDue(PersonId person) {
        return !timeCodes.isSetUp(person) && !passkeys.exist(person);
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext request) {
        return new AuthorizationDecision(SignInState.isFull() || SignInState.isBegun() && isDueNow());
    }

    private boolean isDueNow() {
        Authentication now = SecurityContextHolder.getContext().getAuthentication();
        return now != null && isDue(SignedInAs.id(now));
    }
}

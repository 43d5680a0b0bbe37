package org.homeward.access.signin.passkey;

import org.homeward.access.signin.Accounts;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.stereotype.Component;

/** Adds signing in by passkey to the door of the pages. */
@Component
public class PasskeyDoor {
    private final PasskeySignIn signIn;
    private final Accounts accounts;
    private final CodesFirst codesFirst;

    PasskeyDoor(PasskeySignIn signIn, Accounts accounts, CodesFirst codesFirst) {
        this.signIn = signIn;
        this.codesFirst = codesFirst;
        this.accounts = accounts;
    }

    public void open(HttpSecurity http) {
        http.setSharedObject(UserDetailsService.class, accounts::loadUserByUsername);
        http.webAuthn(passkeys -> passkeys.disableDefaultRegistrationPage(true)
                .withObjectPostProcessor(new ObjectPostProcessor<WebAuthnAuthenticationFilter>() {
                    @Override
                    public <F extends WebAuthnAuthenticationFilter> F postProcess(F filter) {
                        filter.setAuthenticationManager(signIn::authenticate);
                        filter.setAuthenticationSuccessHandler(codesFirst);
                        filter.setSessionAuthenticationStrategy(new ChangeSessionIdAuthenticationStrategy());
                        return filter;
                    }
                }));
    }
}

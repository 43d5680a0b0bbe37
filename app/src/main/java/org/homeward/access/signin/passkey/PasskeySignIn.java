package org.homeward.access.signin.passkey;

import org.homeward.access.Deed;
import org.homeward.access.People;
import org.homeward.access.signin.Accounts;
import org.homeward.access.signin.SignInRecord;
import org.homeward.access.signin.SignedInAs;
import org.homeward.kernel.PersonId;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationProvider;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Component;

/** Both steps at once; the session keeps the person id, not the credential. */
@Component
class PasskeySignIn {
    private final WebAuthnAuthenticationProvider checked;
    private final Accounts accounts;
    private final People people;
    private final SignInRecord record;

    PasskeySignIn(WebAuthnRelyingPartyOperations operations, Accounts accounts, People people, SignInRecord record) {
        this.checked = new WebAuthnAuthenticationProvider(operations, accounts::loadUserByUsername);
        this.accounts = accounts;
        this.people = people;
        this.record = record;
    }

    Authentication authenticate(Authentication shown) {
        Authentication owner = checked.authenticate(shown);
        PersonId person = accounts.byEmail(owner.getName())
                .map(Accounts.Account::person)
                .filter(found -> people.actor(found).isPresent())
                .orElseThrow(() -> new BadCredentialsException("no role today"));
        record.write(person, Deed.SIGNED_IN, "with a passkey");
        return SignedInAs.person(person, FactorGrantedAuthority.WEBAUTHN_AUTHORITY);
    }
}

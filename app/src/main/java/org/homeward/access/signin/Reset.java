package org.homeward.access.signin;

import java.util.Optional;
import org.homeward.access.signin.factor.RecoveryCodes;
import org.homeward.access.signin.factor.TimeCodes;
import org.homeward.access.signin.passkey.Passkeys;
import org.homeward.access.signin.password.PasswordRefusal;
import org.homeward.access.signin.password.Passwords;
import org.homeward.access.signin.session.Sessions;
import org.homeward.access.tablet.Badges;
import org.homeward.access.tablet.Pins;
import org.homeward.kernel.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A fresh start with a new password: the old phone, codes, passkeys, PIN, badge, sessions and wrong tries are forgotten. */
@Component
public class Reset {
    private final Passwords passwords;
    private final TimeCodes timeCodes;
    private final RecoveryCodes recoveryCodes;
    private final Passkeys passkeys;
    private final Sessions sessions;
    private final Attempts attempts;
    private final Accounts accounts;
    private final Pins pins;
    private final Badges badges;

    Reset(
            Passwords passwords,
            TimeCodes timeCodes,
            RecoveryCodes recoveryCodes,
            Passkeys passkeys,
            Sessions sessions,
            Attempts attempts,
            Accounts accounts,
            Pins pins,
            Badges badges) {
        this.passwords = passwords;
        this.timeCodes = timeCodes;
        this.recoveryCodes = recoveryCodes;
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.attempts = attempts;
        this.accounts = accounts;
        this.pins = pins;
        this.badges = badges;
    }

    /** Sets the password and forgets the rest, unless the password may not be one. */
    @Transactional
    public Optional<PasswordRefusal> to(PersonId person, String password) {
        Optional<PasswordRefusal> refusal = passwords.set(person, password);
        if (refusal.isEmpty()) {
            forget(person);
        }
        return refusal;
    }

    private void forget(PersonId person) {
        timeCodes.forget(person);
        recoveryCodes.forget(person);
        passkeys.forget(person);
        pins.forget(person);
        badges.forget(person);
        sessions.endAll(person);
        attempts.clear(Attempts.byCode(person));
        accounts.byId(person).ifPresent(account -> attempts.clear(Attempts.byName(account.email())));
    }
}

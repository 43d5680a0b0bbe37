package org.homeward.access.signin;

import org.homeward.access.Deed;
import org.homeward.access.signin.Accounts.Account;
import org.homeward.access.signin.factor.RecoveryCodes;
import org.homeward.access.signin.factor.TimeCodes;
import org.homeward.access.signin.passkey.Passkeys;
import org.homeward.access.signin.password.PasswordAges;
import org.homeward.access.tablet.Pins;
import org.homeward.kernel.Acting;
import org.homeward.kernel.London;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.PersonId;
import org.homeward.kernel.Right;
import org.homeward.ui.Form;
import org.springframework.stereotype.Component;

/** What a person has set up to sign in with, gathered for their page. */
@Component
class AccountPages {
    private final Accounts accounts;
    private final PasswordAges ages;
    private final TimeCodes timeCodes;
    private final RecoveryCodes recoveryCodes;
    private final Passkeys passkeys;
    private final Pins pins;
    private final SignInRecord record;

    AccountPages(
            Accounts accounts,
            PasswordAges ages,
            TimeCodes timeCodes,
            RecoveryCodes recoveryCodes,
            Passkeys passkeys,
            Pins pins,
            SignInRecord record) {
        this.accounts = accounts;
        this.ages = ages;
        this.timeCodes = timeCodes;
        this.recoveryCodes = recoveryCodes;
        this.passkeys = passkeys;
        this.pins = pins;
        this.record = record;
    }

    AccountPage of(PersonId person, Form form) {
        Account account = accounts.byId(person).orElseThrow(() -> new NotFound("no account"));
        String changeBy =
                ages.near(person).map(age -> London.words(age.endsOn())).orElse("");
        return new AccountPage(
                form,
                account,
                changeBy,
                timeCodes.isSetUp(person),
                recoveryCodes.left(person),
                pins.exist(person),
                Acting.current()
                        .filter(actor -> actor.may(Right.LOOK_AT_RESIDENT))
                        .isPresent(),
                passkeys.of(person));
    }

    /** The last way to prove who one is stays: without it the account would be open to a password alone. */
    Object removePasskey(PersonId person, String id) {
        if (!timeCodes.isSetUp(person) && passkeys.of(person).size() <= 1) {
            return of(
                    person,
                    Form.blank().refuse("passkeys", "Set up an authenticator app first, then remove this one."));
        }
        if (passkeys.remove(person, id)) {
            record.write(person, Deed.CHANGED_SIGN_IN, "removed a passkey");
        }
        return "redirect:/account";
    }
}

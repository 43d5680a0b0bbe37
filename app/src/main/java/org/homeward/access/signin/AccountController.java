package org.homeward.access.signin;

import java.security.Principal;
import java.util.Optional;
import org.homeward.access.Deed;
import org.homeward.access.signin.factor.RecoveryCodes;
import org.homeward.access.signin.password.PasswordRefusal;
import org.homeward.access.signin.password.Passwords;
import org.homeward.access.signin.session.Sessions;
import org.homeward.kernel.Needs;
import org.homeward.kernel.PersonId;
import org.homeward.kernel.Right;
import org.homeward.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How I sign in: what I have set up, and changing it. */
@Controller
@Needs(Right.SEE_OWN_ACCOUNT)
class AccountController {
    private final AccountPages pages;
    private final Passwords passwords;
    private final RecoveryCodes recoveryCodes;
    private final Attempts attempts;
    private final Sessions sessions;
    private final SignInRecord record;

    AccountController(
            AccountPages pages,
            Passwords passwords,
            RecoveryCodes recoveryCodes,
            Attempts attempts,
            Sessions sessions,
            SignInRecord record) {
        this.pages = pages;
        this.passwords = passwords;
        this.recoveryCodes = recoveryCodes;
        this.attempts = attempts;
        this.sessions = sessions;
        this.record = record;
    }

    @GetMapping("/account")
    AccountPage account(Principal who) {
        return pages.of(id(who), Form.blank());
    }

    /** Passwords are taken as they were typed, blanks and all; a form would trim them. */
    @PostMapping("/account/password")
    Object changePassword(
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String password,
            Principal who) {
        PersonId person = id(who);
        if (current.isEmpty()) {
            return pages.of(person, Form.blank().refuse("current", "Enter your password of now."));
        }
        if (!isCurrent(person, current)) {
            return pages.of(person, Form.blank().refuse("current", "This is not your password now. Type it again."));
        }
        Optional<PasswordRefusal> refusal = passwords.set(person, password);
        if (refusal.isPresent()) {
            return pages.of(
                    person, Form.blank().refuse("password", refusal.get().words()));
        }
        record.write(person, Deed.CHANGED_SIGN_IN, "changed the password");
        sessions.endAll(person);
        return "redirect:/sign-in?changed";
    }

    /** Counted like a sign-in: an open tablet must not be a place to try passwords. */
    private boolean isCurrent(PersonId person, String typed) {
        String counted = Attempts.byName("account of " + person);
        boolean right = attempts.begin(counted).isEmpty() && passwords.matches(person, typed);
        if (right) {
            attempts.clear(counted);
        }
        return right;
    }

    /** After a first sign-in by passkey alone: there are no codes yet for the day on which the passkey is lost. */
    @GetMapping("/account/recovery-codes")
    FirstCodesPage offerCodes() {
        return new FirstCodesPage();
    }

    @PostMapping("/account/recovery-codes")
    RecoveryCodesPage renewCodes(Principal who) {
        boolean first = !recoveryCodes.exist(id(who));
        record.write(id(who), Deed.CHANGED_SIGN_IN, "made new recovery codes");
        return new RecoveryCodesPage(recoveryCodes.renew(id(who)), first ? "/sign-in/code" : "/account");
    }

    @PostMapping("/account/passkeys/removal")
    Object removePasskey(@RequestParam(defaultValue = "") String passkey, Principal who) {
        return pages.removePasskey(id(who), passkey);
    }

    @PostMapping("/account/sessions/end")
    String endSessions(Principal who) {
        record.write(id(who), Deed.SIGNED_OUT, "on every device");
        sessions.endAll(id(who));
        return "redirect:/sign-in?everywhere";
    }

    private static PersonId id(Principal who) {
        return PersonId.of(who.getName());
    }
}

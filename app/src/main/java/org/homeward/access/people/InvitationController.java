package org.homeward.access.people;

import java.util.Optional;
import org.homeward.access.Deed;
import org.homeward.access.signin.Accounts;
import org.homeward.access.signin.Reset;
import org.homeward.access.signin.SignInRecord;
import org.homeward.access.signin.password.PasswordRefusal;
import org.homeward.kernel.OpenDoor;
import org.homeward.kernel.PersonId;
import org.homeward.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/invitations/{token}")
@OpenDoor(because = "whoever holds the link has been invited and has no password yet")
class InvitationController {
    private final Invitations invitations;
    private final Accounts accounts;
    private final Reset reset;
    private final SignInRecord record;
    private final TransactionOperations transactions;

    InvitationController(
            Invitations invitations,
            Accounts accounts,
            Reset reset,
            SignInRecord record,
            TransactionOperations transactions) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.reset = reset;
        this.record = record;
        this.transactions = transactions;
    }

    @GetMapping
    InvitationPage open(@PathVariable String token) {
        return page(token, Form.blank());
    }

    /** A password is taken as it was typed; a form would trim it. */
    @PostMapping
    Object accept(@PathVariable String token, @RequestParam(defaultValue = "") String password) {
        Optional<PersonId> person = invitations.find(token);
        if (person.isEmpty()) {
            return page(token, Form.blank());
        }
        return switch (set(token, person.get(), password)) {
            case Outcome.Done() -> done(person.get());
            case Outcome.Refused(var why) -> page(token, Form.blank().refuse("password", why.words()));
            case Outcome.TooLate() -> page(token, Form.blank());
        };
    }

    /** Somebody else with the same link may have been quicker: then nothing of this one's password is kept. */
    private sealed interface Outcome {
        record Done() implements Outcome {}

        record Refused(PasswordRefusal why) implements Outcome {}

        record TooLate() implements Outcome {}
    }

    /** The link is used up only together with a password that was taken. */
    private Outcome set(String token, PersonId person, String password) {
        return transactions.execute(status -> {
            Optional<PasswordRefusal> refusal = reset.to(person, password);
            if (refusal.isPresent()) {
                return new Outcome.Refused(refusal.get());
            }
            if (!invitations.use(token)) {
                status.setRollbackOnly();
                return new Outcome.TooLate();
            }
            return new Outcome.Done();
        });
    }

    private String done(PersonId person) {
        record.write(person, Deed.CHANGED_SIGN_IN, "set a password with a sign-in link");
        return "redirect:/sign-in?set";
    }

    private InvitationPage page(String token, Form form) {
        return invitations
                .find(token)
                .flatMap(accounts::byId)
                .map(account -> new InvitationPage(form, account.name(), account.email()))
                .orElseGet(() -> new InvitationPage(form, "", ""));
    }
}

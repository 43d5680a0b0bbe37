package org.homeward.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Clock;
import org.homeward.access.Deed;
import org.homeward.access.signin.SecondStep.Outcome;
import org.homeward.access.signin.factor.Authenticator;
import org.homeward.access.signin.factor.RecoveryCodes;
import org.homeward.access.signin.factor.TimeCodes;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.OpenDoor;
import org.homeward.kernel.PersonId;
import org.homeward.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A phone for the second step: at the first sign-in, or a new one for somebody fully signed in. */
@Controller
@RequestMapping("/sign-in/set-up")
@OpenDoor(because = "the chain asks for the first step, and the method for no second factor or both steps")
class SetUpController {
    private final TimeCodes timeCodes;
    private final RecoveryCodes recoveryCodes;
    private final SecondStep second;
    private final FirstSetUp firstSetUp;
    private final Accounts accounts;
    private final SignInRecord record;
    private final Demo demo;
    private final Clock clock;

    SetUpController(
            TimeCodes timeCodes,
            RecoveryCodes recoveryCodes,
            SecondStep second,
            FirstSetUp firstSetUp,
            Accounts accounts,
            SignInRecord record,
            Demo demo,
            Clock clock) {
        this.timeCodes = timeCodes;
        this.recoveryCodes = recoveryCodes;
        this.second = second;
        this.firstSetUp = firstSetUp;
        this.accounts = accounts;
        this.record = record;
        this.demo = demo;
        this.clock = clock;
    }

    @GetMapping
    SetUpPage show(Principal who) {
        return page(allowed(who), Form.blank());
    }

    @PostMapping
    Object confirm(Form form, Principal who, HttpServletRequest request, HttpServletResponse response) {
        PersonId person = allowed(who);
        return switch (second.byFirstCode(person, form.value("code"))) {
            case Outcome.Passed() -> done(person, request, response);
            case Outcome.Wrong() ->
                page(person, form.refuse("code", "This code is wrong. Wait for the next one and type that."));
            case Outcome.Wait(var until) ->
                page(person, form.refuse("code", new Waiting(clock.instant(), until).words()));
        };
    }

    private RecoveryCodesPage done(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        record.write(person, Deed.CHANGED_SIGN_IN, "set up an authenticator app and new recovery codes");
        Promotion.add(Factor.TIME_CODE, request, response);
        return new RecoveryCodesPage(recoveryCodes.renew(person), "/sign-in/code");
    }

    private PersonId allowed(Principal who) {
        PersonId person = PersonId.of(who.getName());
        if (!SignInState.isFull() && !firstSetUp.isDue(person)) {
            throw new NotFound("a second factor is there: use it first");
        }
        return person;
    }

    private SetUpPage page(PersonId person, Form form) {
        String email = accounts.byId(person)
                .orElseThrow(() -> new NotFound("no account"))
                .email();
        Authenticator authenticator = new Authenticator(timeCodes.begin(person), email);
        return new SetUpPage(
                form.with("code", ""), authenticator, demo.firstCode(person).orElse(null));
    }
}

package org.homeward.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Clock;
import org.homeward.access.signin.SecondStep.Outcome;
import org.homeward.kernel.OpenDoor;
import org.homeward.kernel.PersonId;
import org.homeward.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
@OpenDoor(because = "the chain lets in only somebody who has taken the first step; nobody is acting yet")
class CodeController {
    private final SecondStep second;
    private final FirstSetUp firstSetUp;
    private final AfterSignIn after;
    private final Demo demo;
    private final Clock clock;

    CodeController(SecondStep second, FirstSetUp firstSetUp, AfterSignIn after, Demo demo, Clock clock) {
        this.second = second;
        this.firstSetUp = firstSetUp;
        this.after = after;
        this.demo = demo;
        this.clock = clock;
    }

    @GetMapping("/sign-in/code")
    Object code(Principal who, HttpServletRequest request, HttpServletResponse response) {
        PersonId person = PersonId.of(who.getName());
        if (SignInState.isFull()) {
            return after.redirect(request, response);
        }
        if (SignInState.needsNewPassword()) {
            return "redirect:/sign-in/new-password";
        }
        return firstSetUp.isDue(person) ? "redirect:/sign-in/set-up" : page(person, Form.blank());
    }

    @PostMapping("/sign-in/code")
    Object check(Form form, Principal who, HttpServletRequest request, HttpServletResponse response) {
        PersonId person = PersonId.of(who.getName());
        Outcome outcome = second.byTimeCode(person, form.value("code"));
        if (outcome instanceof Outcome.Passed) {
            Promotion.add(Factor.TIME_CODE, request, response);
            return after.first(person, request, response);
        }
        return page(person, form.refuse("code", words(outcome, "Wait for the next code and type that one.")));
    }

    @PostMapping("/sign-in/recovery-code")
    Object recover(Form form, Principal who, HttpServletRequest request, HttpServletResponse response) {
        PersonId person = PersonId.of(who.getName());
        Outcome outcome = second.byRecoveryCode(person, form.value("recovery"));
        if (outcome instanceof Outcome.Passed) {
            Promotion.add(Factor.RECOVERY_CODE, request, response);
            return after.first(person, request, response);
        }
        return page(person, form.refuse("recovery", words(outcome, "Check the letters, or try the next code.")));
    }

    private String words(Outcome outcome, String next) {
        return outcome instanceof Outcome.Wait wait
                ? new Waiting(clock.instant(), wait.until()).words()
                : "This code is wrong or was used already. " + next;
    }

    private CodePage page(PersonId person, Form form) {
        return new CodePage(
                form.with("code", "").with("recovery", ""), demo.code(person).orElse(null));
    }
}

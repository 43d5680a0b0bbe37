package org.homeward.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Optional;
import org.homeward.access.Deed;
import org.homeward.access.signin.password.PasswordRefusal;
import org.homeward.access.signin.password.Passwords;
import org.homeward.access.signin.session.Sessions;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.OpenDoor;
import org.homeward.kernel.PersonId;
import org.homeward.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Between a sign-in with a password that has ended and the first page: a new password. */
@Controller
@RequestMapping("/sign-in/new-password")
@OpenDoor(because = "the chain asks for the first step, and the method for both and a password that has ended")
class NewPasswordController {
    private final Passwords passwords;
    private final Sessions sessions;
    private final SignInRecord record;
    private final AfterSignIn after;

    NewPasswordController(Passwords passwords, Sessions sessions, SignInRecord record, AfterSignIn after) {
        this.passwords = passwords;
        this.sessions = sessions;
        this.record = record;
        this.after = after;
    }

    @GetMapping
    NewPasswordPage show() {
        check();
        return new NewPasswordPage(Form.blank());
    }

    /** A password is taken as it was typed; a form would trim it. */
    @PostMapping
    Object change(
            @RequestParam(defaultValue = "") String password,
            Principal who,
            HttpServletRequest request,
            HttpServletResponse response) {
        check();
        PersonId person = PersonId.of(who.getName());
        Optional<PasswordRefusal> refusal = passwords.set(person, password);
        if (refusal.isPresent()) {
            return new NewPasswordPage(
                    Form.blank().refuse("password", refusal.get().words()));
        }
        record.write(person, Deed.CHANGED_SIGN_IN, "changed the password, which had ended");
        sessions.endOthers(person, request.getSession().getId());
        Promotion.add(Factor.PASSWORD, request, response);
        return after.redirect(request, response);
    }

    private static void check() {
        if (!SignInState.needsNewPassword()) {
            throw new NotFound("the password has not ended, or a step is missing");
        }
    }
}

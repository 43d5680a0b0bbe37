package org.homeward.access.signin;

import java.security.Principal;
import java.time.LocalDate;
import java.util.Optional;
import org.homeward.access.signin.password.PasswordAge;
import org.homeward.access.signin.password.PasswordAges;
import org.homeward.kernel.Needs;
import org.homeward.kernel.PersonId;
import org.homeward.kernel.Right;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** After a sign-in, when the password ends soon. */
@Controller
class ReminderController {
    private final PasswordAges ages;

    ReminderController(PasswordAges ages) {
        this.ages = ages;
    }

    @GetMapping("/account/reminder")
    @Needs(Right.SEE_OWN_ACCOUNT)
    Object remind(Principal who) {
        LocalDate today = ages.today();
        Optional<PasswordAge> near = ages.near(PersonId.of(who.getName())).filter(age -> !age.isOver(today));
        return near.isPresent() ? ReminderPage.of(near.get(), today) : "redirect:/account";
    }
}

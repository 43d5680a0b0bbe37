package org.homeward.residents.register;

import org.homeward.kernel.HomeId;
import org.homeward.kernel.Needs;
import org.homeward.kernel.Right;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@Needs(Right.SEE_REGISTER)
class RegisterController {
    private static final int LONGEST_SEARCH = 100;

    private final Looks looks;

    RegisterController(Looks looks) {
        this.looks = looks;
    }

    @GetMapping("/homes/{home}/residents")
    RegisterPage register(
            @PathVariable HomeId home,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "false") boolean left) {
        String typed = q.replaceAll("\\p{C}", "").strip();
        return looks.register(home, typed.substring(0, Math.min(typed.length(), LONGEST_SEARCH)), left);
    }
}

package org.homeward.access.signin;

import java.util.List;
import org.homeward.kernel.OpenDoor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@OpenDoor(because = "this is where people say who they are")
class SignInController {
    @GetMapping("/sign-in")
    SignInPage signIn(@RequestParam(required = false) String error, @RequestParam(required = false) String out) {
        return new SignInPage("", error != null, out != null, List.of());
    }
}

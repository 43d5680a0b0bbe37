package org.homeward.residents.register;

import org.homeward.kernel.HomeId;
import org.homeward.kernel.Needs;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Right;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
@Needs(Right.LOOK_AT_RESIDENT)
class ResidentController {
    private final Looks looks;

    ResidentController(Looks looks) {
        this.looks = looks;
    }

    @GetMapping("/homes/{home}/residents/{resident}")
    ResidentPage resident(@PathVariable HomeId home, @PathVariable ResidentId resident) {
        return looks.resident(home, resident);
    }
}

package org.homeward.ui;

import org.homeward.kernel.OpenDoor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class EmergencyController {
    static final String PATH = "/emergency";

    @GetMapping(PATH)
    @OpenDoor(because = "an emergency does not wait for a sign-in, and the page holds nobody's data")
    EmergencyPage emergency() {
        return new EmergencyPage();
    }
}

package org.homeward.ui;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class EmergencyController {
    static final String PATH = "/emergency";

    @GetMapping(PATH)
    EmergencyPage emergency() {
        return new EmergencyPage();
    }
}

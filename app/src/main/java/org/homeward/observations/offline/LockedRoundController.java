package org.homeward.observations.offline;

import org.homeward.kernel.OpenDoor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page that a tablet shows before the kept ones. */
@Controller
@OpenDoor(because = "it is a form without any data; a tablet keeps it as nobody sees it")
class LockedRoundController {
    @GetMapping("/offline-round")
    LockedRoundPage show() {
        return new LockedRoundPage();
    }
}

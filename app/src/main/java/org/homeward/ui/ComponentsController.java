package org.homeward.ui;

import org.homeward.kernel.Needs;
import org.homeward.kernel.Right;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Every component with made-up people in it, for eyes and for the tests of what a screen reader hears. */
@Controller
@Needs(Right.SEE_OWN_ACCOUNT)
class ComponentsController {
    @GetMapping("/components")
    ComponentsPage components() {
        return new ComponentsPage();
    }
}

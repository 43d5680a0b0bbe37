package org.homeward.ui;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class ComponentsController {
    @GetMapping("/components")
    ComponentsPage components() {
        return new ComponentsPage();
    }
}

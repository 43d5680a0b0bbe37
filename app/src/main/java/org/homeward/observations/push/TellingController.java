package org.homeward.observations.push;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.homeward.kernel.Needs;
import org.homeward.kernel.Right;
import org.homeward.ui.Form;
import org.homeward.ui.SharedTablet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The devices of whoever asks that are told of calls for help. */
@Controller
@RequestMapping("/telling")
@Needs(Right.LOOK_AT_RESIDENT)
class TellingController {
    private final Telling telling;

    TellingController(Telling telling) {
        this.telling = telling;
    }

    @GetMapping
    TellingPage show() {
        return telling.page(TypedWish.BLANK);
    }

    @PostMapping
    View ask(Form typed, HttpServletRequest request) {
        Form form = telling.ask(typed, name(request));
        return form.hasErrors() ? telling.page(form) : shown();
    }

    /** A shared tablet has a name already. */
    private static String name(HttpServletRequest request) {
        @Nullable SharedTablet tablet = SharedTablet.of(request);
        @Nullable String agent = request.getHeader(HttpHeaders.USER_AGENT);
        return tablet == null ? Browsers.words(agent == null ? "" : agent) : tablet.name();
    }

    @PostMapping("/{device}/trial")
    View trial(@PathVariable UUID device) {
        telling.trial(device);
        return shown();
    }

    @PostMapping("/{device}/ending")
    View end(@PathVariable UUID device) {
        telling.end(device);
        return shown();
    }

    private static View shown() {
        return new RedirectView("/telling");
    }
}

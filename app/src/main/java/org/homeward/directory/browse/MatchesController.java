package org.homeward.directory.browse;

import java.util.UUID;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Needs;
import org.homeward.kernel.Right;
import org.homeward.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

@Controller
@Needs(Right.SEE_DIRECTORY)
class MatchesController {
    private final Matches matches;

    MatchesController(Matches matches) {
        this.matches = matches;
    }

    @GetMapping(MatchesPage.PATH)
    MatchesPage open() {
        boolean maySay = Acting.current()
                .filter(actor -> actor.may(Right.IMPORT_DIRECTORY))
                .isPresent();
        return new MatchesPage(matches.open(), maySay);
    }

    /** Somebody may have answered meanwhile: then the list says so by being shorter. */
    @PostMapping(MatchesPage.PATH)
    @Needs(Right.IMPORT_DIRECTORY)
    View answer(Form form) {
        matches.find(id(form.value("former")), id(form.value("successor"))).ifPresent(match -> {
            if (form.value("answer").equals("same")) {
                matches.confirm(match, Sayings.who());
            } else if (form.value("answer").equals("different")) {
                matches.refuse(match, Sayings.who());
            }
        });
        return new RedirectView(MatchesPage.PATH);
    }

    private static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException nobodys) {
            return new UUID(0, 0);
        }
    }
}

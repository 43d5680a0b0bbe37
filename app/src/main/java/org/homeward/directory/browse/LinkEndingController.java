package org.homeward.directory.browse;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.homeward.directory.register.Links.Dated;
import org.homeward.kernel.London;
import org.homeward.kernel.Needs;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.Right;
import org.homeward.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

@Controller
@Needs(Right.IMPORT_DIRECTORY)
class LinkEndingController {
    private static final String PATH = "/directory/organisations/{organisation}/links/{link}/ending";
    private final Sayings sayings;
    private final Clock clock;

    LinkEndingController(Sayings sayings, Clock clock) {
        this.sayings = sayings;
        this.clock = clock;
    }

    @GetMapping(PATH)
    LinkEndingPage blank(@PathVariable UUID organisation, @PathVariable UUID link) {
        Form today = Form.blank().with(LinkEndingPage.ON, London.day(clock.instant()));
        return page(organisation, link, found(organisation, link), today);
    }

    @PostMapping(PATH)
    View end(@PathVariable UUID organisation, @PathVariable UUID link, Form form) {
        Dated found = found(organisation, link);
        Optional<LocalDate> on = form.date(LinkEndingPage.ON);
        Optional<String> refused = on.isEmpty()
                ? Optional.of("Type a day of the calendar, such as 1 4 2026")
                : sayings.end(link, found, on.get());
        LinkEndingPage page = page(organisation, link, found, form);
        return refused.<View>map(reason -> page.refused(reason))
                .orElseGet(() -> new RedirectView(Shown.path(page.organisation())));
    }

    private LinkEndingPage page(UUID organisation, UUID id, Dated link, Form form) {
        UUID other = link.from().equals(organisation) ? link.to() : link.from();
        return new LinkEndingPage(sayings.there(organisation), sayings.there(other), id, form);
    }

    private Dated found(UUID organisation, UUID link) {
        return sayings.find(link, organisation).orElseThrow(() -> new NotFound("no such link"));
    }
}

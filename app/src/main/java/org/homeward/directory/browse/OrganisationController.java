package org.homeward.directory.browse;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.homeward.directory.Directory;
import org.homeward.directory.Organisation;
import org.homeward.kernel.Acting;
import org.homeward.kernel.London;
import org.homeward.kernel.Needs;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.Right;
import org.homeward.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
@Needs(Right.SEE_DIRECTORY)
class OrganisationController {
    private final Directory directory;
    private final Clock clock;

    OrganisationController(Directory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** The page as at today, or as at the day that was asked for. */
    @GetMapping("/directory/organisations/{organisation}")
    OrganisationPage organisation(@PathVariable UUID organisation, Form asked) {
        Organisation found = directory.find(organisation).orElseThrow(() -> new NotFound("no such organisation"));
        LocalDate today = London.day(clock.instant());
        Form form = day(asked, today);
        LocalDate day =
                form.hasErrors() ? today : form.date(OrganisationPage.DAY).orElse(today);
        return new OrganisationPage(
                found,
                form,
                day,
                today,
                directory.linksOf(organisation, day),
                directory.historyOf(organisation),
                mayLink());
    }

    private static boolean mayLink() {
        return Acting.current()
                .filter(actor -> actor.may(Right.IMPORT_DIRECTORY))
                .isPresent();
    }

    private static Form day(Form asked, LocalDate today) {
        boolean isBlank = asked.typed().keySet().stream()
                .filter(field -> field.startsWith(OrganisationPage.DAY))
                .allMatch(field -> asked.value(field).isEmpty());
        if (isBlank) {
            return Form.blank().with(OrganisationPage.DAY, today);
        }
        return asked.date(OrganisationPage.DAY).isPresent()
                ? asked
                : asked.refuse(OrganisationPage.DAY, "Type a day of the calendar, such as 1 4 2026");
    }
}

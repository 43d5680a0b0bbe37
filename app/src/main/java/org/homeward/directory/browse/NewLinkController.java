package org.homeward.directory.browse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.directory.Directory;
import org.homeward.directory.LinkKind;
import org.homeward.directory.Organisation;
import org.homeward.directory.register.Fitting;
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
class NewLinkController {
    private final Directory directory;
    private final Sayings sayings;

    NewLinkController(Directory directory, Sayings sayings) {
        this.directory = directory;
        this.sayings = sayings;
    }

    @GetMapping("/directory/organisations/{organisation}/links/new")
    NewLinkPage blank(@PathVariable UUID organisation) {
        return new NewLinkPage(found(organisation), Form.blank());
    }

    @PostMapping("/directory/organisations/{organisation}/links")
    View say(@PathVariable UUID organisation, Form form) {
        Organisation from = found(organisation);
        Form checked = NewLinkPage.checked(from, form);
        return checked.hasErrors() ? new NewLinkPage(from, checked) : say(from, checked);
    }

    private View say(Organisation from, Form form) {
        LinkKind kind = LinkKind.of(form.value(NewLinkPage.KIND)).orElseThrow();
        LocalDate starts = form.date(NewLinkPage.STARTS).orElseThrow();
        List<Organisation> meant = sayings.meant(from, kind, form.value(NewLinkPage.OTHER), starts);
        if (meant.size() != 1) {
            return new NewLinkPage(from, form.refuse(NewLinkPage.OTHER, whoIsMeant(meant)));
        }
        Optional<String> refused = sayings.say(new Fitting.Saying(
                from,
                kind,
                meant.getFirst(),
                starts,
                form.date(NewLinkPage.ENDS).orElse(null)));
        return refused.<View>map(reason -> new NewLinkPage(from, form.refuse(NewLinkPage.STARTS, reason)))
                .orElseGet(() -> new RedirectView(Shown.path(from)));
    }

    private static String whoIsMeant(List<Organisation> meant) {
        return meant.isEmpty()
                ? "Nobody of that sort has this code or name. Find them in the directory and type the code"
                : "More than one fits. Type the code of the one you mean: "
                        + meant.stream()
                                .limit(NewLinkPage.MOST)
                                .map(one -> Shown.name(one) + " (" + Shown.codes(one.codes()) + ")")
                                .collect(Collectors.joining("; "));
    }

    private Organisation found(UUID organisation) {
        return directory.find(organisation).orElseThrow(() -> new NotFound("no such organisation"));
    }
}

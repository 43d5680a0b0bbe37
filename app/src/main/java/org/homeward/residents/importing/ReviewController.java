package org.homeward.residents.importing;

import java.util.Arrays;
import java.util.UUID;
import org.homeward.kernel.HomeId;
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
@Needs(Right.KEEP_REGISTER)
class ReviewController {
    private final ResidentImport imports;

    ReviewController(ResidentImport imports) {
        this.imports = imports;
    }

    @GetMapping("/homes/{home}/residents/import/{file}")
    ReviewPage review(@PathVariable HomeId home, @PathVariable UUID file) {
        ImportRecord record = imports.find(home, file).orElseThrow(() -> new NotFound("no import " + file));
        return new ReviewPage(home, record, imports.looked(home, record));
    }

    /** Rows that are refused now stand on the page it leads to. */
    @PostMapping("/homes/{home}/residents/import/{file}/application")
    View apply(@PathVariable HomeId home, @PathVariable UUID file, Form form) {
        imports.apply(home, file, row -> chosen(form.value(row.choice())));
        return new RedirectView(ImportPage.path(home) + "/" + file);
    }

    @PostMapping("/homes/{home}/residents/import/{file}/undoing")
    View undo(@PathVariable HomeId home, @PathVariable UUID file) {
        imports.undo(home, file);
        return new RedirectView(ImportPage.path(home) + "/" + file);
    }

    /** Throws away a file that was not imported. */
    @PostMapping("/homes/{home}/residents/import/{file}/removal")
    View throwAway(@PathVariable HomeId home, @PathVariable UUID file) {
        imports.throwAway(home, file);
        return new RedirectView(ImportPage.path(home));
    }

    private static Duplicates chosen(String choice) {
        return Arrays.stream(Duplicates.values())
                .filter(known -> known.name().equals(choice))
                .findFirst()
                .orElse(Duplicates.SKIP);
    }
}

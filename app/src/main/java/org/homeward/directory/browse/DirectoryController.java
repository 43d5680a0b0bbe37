package org.homeward.directory.browse;

import java.util.List;
import java.util.Map;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Needs;
import org.homeward.kernel.Right;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@Needs(Right.SEE_DIRECTORY)
class DirectoryController {
    private final Finds finds;

    DirectoryController(Finds finds) {
        this.finds = finds;
    }

    @GetMapping(DirectoryPage.PATH)
    DirectoryPage directory(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "false") boolean closed) {
        Asked asked = new Asked(q, sort, closed);
        boolean mayImport = Acting.current()
                .filter(actor -> actor.may(Right.IMPORT_DIRECTORY))
                .isPresent();
        return asked.isNothing()
                ? new DirectoryPage(asked, List.of(), finds.counts(), mayImport)
                : new DirectoryPage(asked, finds.find(asked), Map.of(), mayImport);
    }
}

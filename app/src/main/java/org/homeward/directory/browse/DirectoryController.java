package org.homeward.directory.browse;

import java.time.Clock;
import java.util.Map;
import org.homeward.directory.register.Runs;
import org.homeward.kernel.Acting;
import org.homeward.kernel.London;
import org.homeward.kernel.Needs;
import org.homeward.kernel.Right;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@Needs(Right.SEE_DIRECTORY)
class DirectoryController {
    private final Finds finds;
    private final Runs runs;
    private final Clock clock;

    DirectoryController(Finds finds, JdbcClient jdbc, Clock clock) {
        this.finds = finds;
        this.runs = new Runs(jdbc);
        this.clock = clock;
    }

    @GetMapping(DirectoryPage.PATH)
    DirectoryPage directory(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "") String in,
            @RequestParam(defaultValue = "false") boolean closed) {
        Asked asked = new Asked(q, sort, in, closed);
        boolean mayImport = Acting.current()
                .filter(actor -> actor.may(Right.IMPORT_DIRECTORY))
                .isPresent();
        DirectoryPage.Surroundings surroundings =
                new DirectoryPage.Surroundings(finds.areas(), runs.shipped(), mayImport);
        return asked.isNothing()
                ? new DirectoryPage(asked, Finds.Found.NOTHING, finds.counts(), surroundings)
                : new DirectoryPage(asked, finds.find(asked, London.day(clock.instant())), Map.of(), surroundings);
    }
}

package org.homeward.observations.earlier;

import java.time.Clock;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Needs;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.Right;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.view.RedirectView;

@Controller
@Needs(Right.SEE_EARLIER_SETS)
class EarlierImportController {
    private final EarlierRuns runs;
    private final Clock clock;

    EarlierImportController(EarlierRuns runs, Clock clock) {
        this.runs = runs;
        this.clock = clock;
    }

    @GetMapping(EarlierImport.PATH + "/{file}")
    EarlierImportPage show(@PathVariable UUID file) {
        return new EarlierImportPage(found(file), Acting.current().orElseThrow().may(Right.IMPORT_EARLIER_SETS));
    }

    @GetMapping(EarlierImport.PATH + "/{file}/rows.csv")
    ResponseEntity<String> rows(@PathVariable UUID file) {
        return EarlierCsv.findings(found(file));
    }

    @PostMapping(EarlierImport.PATH + "/{file}/undoing")
    @Needs(Right.IMPORT_EARLIER_SETS)
    RedirectView undo(@PathVariable UUID file) {
        EarlierImport earlier = found(file);
        runs.undo(earlier.id(), Audit.hand(Right.IMPORT_EARLIER_SETS), clock.instant());
        return new RedirectView(earlier.path());
    }

    private EarlierImport found(UUID file) {
        return runs.find(file).orElseThrow(() -> new NotFound("no such import"));
    }
}

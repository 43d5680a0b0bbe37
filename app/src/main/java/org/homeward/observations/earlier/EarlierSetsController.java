package org.homeward.observations.earlier;

import org.homeward.kernel.Acting;
import org.homeward.kernel.Needs;
import org.homeward.kernel.Right;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
@Needs(Right.SEE_EARLIER_SETS)
class EarlierSetsController {
    private static final int MOST = 50;
    private final EarlierCounts counts;
    private final EarlierRuns runs;

    EarlierSetsController(EarlierCounts counts, EarlierRuns runs) {
        this.counts = counts;
        this.runs = runs;
    }

    @GetMapping(EarlierSetsPage.PATH)
    EarlierSetsPage show() {
        boolean mayImport = Acting.current().orElseThrow().may(Right.IMPORT_EARLIER_SETS);
        return new EarlierSetsPage(counts.byHome(), counts.byMonth(), runs.latest(MOST), mayImport);
    }

    @GetMapping(EarlierSetsPage.PATH + "/counts.csv")
    ResponseEntity<String> file() {
        return EarlierCsv.counts(counts.byHomeAndMonth());
    }
}

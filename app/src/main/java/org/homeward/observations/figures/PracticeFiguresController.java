package org.homeward.observations.figures;

import org.homeward.kernel.Needs;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.Right;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The figures of a practice's residents, and the rows behind them. */
@Controller
@Needs(Right.SEE_PRACTICE_FIGURES)
class PracticeFiguresController {
    private final FigureMonths months;
    private final BehindFigures behind;

    PracticeFiguresController(FigureMonths months, BehindFigures behind) {
        this.months = months;
        this.behind = behind;
    }

    @GetMapping("/practices/{practice}/figures")
    FiguresPage show(@PathVariable OrganisationId practice) {
        return new FiguresPage(scope(practice), months.of(practice));
    }

    @GetMapping("/practices/{practice}/figures.csv")
    ResponseEntity<String> file(@PathVariable OrganisationId practice) {
        return FiguresCsv.of(show(practice));
    }

    @GetMapping("/practices/{practice}/figures/rows")
    RowsPage rows(
            @PathVariable OrganisationId practice,
            @RequestParam(defaultValue = "SETS") String figure,
            @RequestParam(defaultValue = "") String which,
            @RequestParam(defaultValue = "now") String period) {
        BehindFigures.Asked asked = AskedFigure.of(figure, which, period);
        return new RowsPage(scope(practice), asked, behind.of(practice, asked), true);
    }

    private static Scope scope(OrganisationId practice) {
        String path = "/practices/" + practice + "/figures";
        return new Scope(path, path + ".csv", true);
    }
}

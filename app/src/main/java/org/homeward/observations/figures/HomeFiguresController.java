package org.homeward.observations.figures;

import org.homeward.kernel.HomeId;
import org.homeward.kernel.Needs;
import org.homeward.kernel.Right;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A home's figures and the rows behind them. */
@Controller
@Needs(Right.SEE_HOME_FIGURES)
class HomeFiguresController {
    private final FigureMonths months;
    private final BehindFigures behind;

    HomeFiguresController(FigureMonths months, BehindFigures behind) {
        this.months = months;
        this.behind = behind;
    }

    @GetMapping("/homes/{home}/figures")
    FiguresPage show(@PathVariable HomeId home) {
        return new FiguresPage(scope(home), months.of(home));
    }

    @GetMapping("/homes/{home}/figures.csv")
    ResponseEntity<String> file(@PathVariable HomeId home) {
        return FiguresCsv.of(show(home));
    }

    @GetMapping("/homes/{home}/figures/rows")
    RowsPage rows(
            @PathVariable HomeId home,
            @RequestParam(defaultValue = "SETS") String figure,
            @RequestParam(defaultValue = "") String which,
            @RequestParam(defaultValue = "now") String period) {
        BehindFigures.Asked asked = AskedFigure.of(figure, which, period);
        return new RowsPage(scope(home), asked, behind.at(home, asked), false);
    }

    private static Scope scope(HomeId home) {
        String path = "/homes/" + home + "/figures";
        return new Scope(path, path + ".csv", true);
    }
}

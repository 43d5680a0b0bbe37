package org.homeward.observations.figures;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.London;
import org.homeward.kernel.Needs;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.Right;
import org.homeward.ui.Form;
import org.homeward.ui.Option;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** For the digital team: counts of homes and months, and never a resident. */
@Controller
@Needs(Right.SEE_AREA_FIGURES)
class AreaFiguresController {
    private static final int MONTHS = 12;

    private final AreaMonths area;
    private final FigureMonths months;
    private final Clock clock;

    AreaFiguresController(AreaMonths area, FigureMonths months, Clock clock) {
        this.area = area;
        this.months = months;
        this.clock = clock;
    }

    @GetMapping(AreaPage.PATH)
    AreaPage show(Form form) {
        Period period = Period.read(form.value("period")).orElse(Period.NOW);
        AreaPage.Wish wish = new AreaPage.Wish(period, form.value("named"), form.value("sort"));
        return new AreaPage(wish, area.of(period), periods(), form);
    }

    @GetMapping(AreaPage.PATH + ".csv")
    ResponseEntity<String> file(Form form) {
        return FiguresCsv.of(show(form));
    }

    @GetMapping(AreaPage.PATH + "/{place}")
    FiguresPage home(@PathVariable HomeId place) {
        Report report = months.of(place);
        if (report.name().isEmpty()) {
            throw new NotFound("nothing is counted of such a home");
        }
        return new FiguresPage(scope(place), report);
    }

    @GetMapping(AreaPage.PATH + "/{place}/figures.csv")
    ResponseEntity<String> fileOfHome(@PathVariable HomeId place) {
        return FiguresCsv.of(home(place));
    }

    private static Scope scope(HomeId home) {
        String path = AreaPage.PATH + "/" + home;
        return new Scope(path, path + "/figures.csv", false);
    }

    private List<Option> periods() {
        YearMonth now = YearMonth.from(London.day(clock.instant()));
        return Stream.concat(
                        Stream.of(Period.NOW, Period.EVER),
                        IntStream.range(0, MONTHS).mapToObj(back -> Period.of(now.minusMonths(back))))
                .map(period -> Option.of(period.key(), period.head()))
                .toList();
    }
}

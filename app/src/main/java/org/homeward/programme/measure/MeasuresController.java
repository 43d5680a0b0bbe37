package org.homeward.programme.measure;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.homeward.kernel.Needs;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.Right;
import org.homeward.ui.Form;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** One measure: what it is, its months, and the rows behind it. */
@Controller
@Needs(Right.SEE_MEASURES)
@RequestMapping(MeasuresPage.PATH)
class MeasuresController {
    private static final int ALL = 1_000_000;
    private final MeasureReport report;
    private final Trends trends;
    private final Reader reader;

    MeasuresController(MeasureReport report, Trends trends, Reader reader) {
        this.report = report;
        this.trends = trends;
        this.reader = reader;
    }

    @GetMapping("/figures.csv")
    ResponseEntity<String> file(Form form) {
        Asked asked = Asked.of(form, reader.today());
        return MeasureFiles.figures(report.on(asked.day(), reader.area(asked.border())));
    }

    @GetMapping("/{measure}")
    MeasurePage show(@PathVariable String measure, Form form) {
        Asked asked = Asked.of(form, reader.today());
        Definition definition = definition(measure);
        Area area = reader.area(asked.border());
        Trend trend = trends.of(definition, asked.months(), area, false).orElse(null);
        Counted counted = trend == null
                ? new Counted(definition, asked.day(), null)
                : trend.months().getLast().told().counted();
        return new MeasurePage(asked, counted, trends.beside(definition, asked.day(), area), trend);
    }

    @GetMapping("/{measure}/rows")
    MeasureRowsPage rows(@PathVariable String measure, Form form) {
        Asked asked = Asked.of(form, reader.today());
        Definition definition = definition(measure);
        Area area = reader.area(asked.border());
        int number = MeasureRowsPage.number(form.value("page"));
        return new MeasureRowsPage(
                asked,
                counted(definition, asked, area),
                trends.rows(definition, asked.day(), area, MeasureRowsPage.span(number)),
                number);
    }

    @GetMapping("/{measure}/rows.csv")
    ResponseEntity<String> rowsFile(@PathVariable String measure, Form form) {
        Asked asked = Asked.of(form, reader.today());
        Definition definition = definition(measure);
        Area area = reader.area(asked.border());
        return MeasureFiles.rows(
                counted(definition, asked, area),
                trends.rows(definition, asked.day(), area, new Measured.Span(0, ALL))
                        .some());
    }

    private Counted counted(Definition definition, Asked asked, Area area) {
        return trends.of(definition, List.of(asked.day()), area, false)
                .map(trend -> trend.months().getFirst().told().counted())
                .orElseGet(() -> new Counted(definition, asked.day(), null));
    }

    private static Definition definition(String measure) {
        return Definitions.find(measure).orElseThrow(() -> new NotFound("no such measure"));
    }

    /** What stands beside each measure, by id. */
    static Map<String, List<Measured.Beside>> besides(Trends trends, Asked asked, Area area) {
        return Definitions.all().stream()
                .collect(Collectors.toMap(Definition::id, one -> trends.beside(one, asked.day(), area)));
    }
}

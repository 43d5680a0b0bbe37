package org.homeward.programme.measure;

import java.util.Optional;
import org.homeward.kernel.Needs;
import org.homeward.kernel.Right;
import org.homeward.programme.feedback.FeedbackFigures;
import org.homeward.ui.Form;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The board paper, and its file: for readers outside the team. */
@Controller
@Needs(Right.SEE_MEASURES)
@RequestMapping(MeasuresPage.PATH)
class BoardPaperController {
    private final Trends trends;
    private final FeedbackFigures feedback;
    private final Reader reader;

    BoardPaperController(Trends trends, FeedbackFigures feedback, Reader reader) {
        this.trends = trends;
        this.feedback = feedback;
        this.reader = reader;
    }

    @GetMapping("/board-paper")
    BoardPaperPage paper(Form form) {
        Asked asked = Asked.of(form, reader.today());
        Area area = reader.area(asked.border());
        return new BoardPaperPage(
                asked,
                Definitions.all().stream()
                        .map(definition -> measure(definition, asked, area))
                        .toList(),
                feedback.quotable(),
                reader.areaName());
    }

    @GetMapping("/board-paper.csv")
    ResponseEntity<String> file(Form form) {
        return MeasureFiles.board(paper(form));
    }

    private BoardPaperPage.Measure measure(Definition definition, Asked asked, Area area) {
        Optional<Trend> trend = trends.of(definition, asked.months(), area, true);
        Told told = trend.map(months -> months.months().getLast().told())
                .orElseGet(() -> new Told(new Counted(definition, asked.day(), null), true));
        return new BoardPaperPage.Measure(told, trend.stream().toList());
    }
}

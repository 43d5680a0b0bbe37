package org.homeward.programme.feedback;

import java.util.List;
import org.homeward.ui.Column;
import org.homeward.ui.Page;

/** All surveys, with how many homes answered. */
public record SurveysPage(List<SurveyRows.Counted> surveys) implements Page {
    static final String PATH = "/programme/surveys";

    public SurveysPage {
        surveys = List.copyOf(surveys);
    }

    @Override
    public String title() {
        return "Questions to homes";
    }

    static List<Column> columns() {
        return List.of(
                Column.of("Survey"),
                Column.of("Open"),
                Column.ofNumbers("Homes with a link"),
                Column.ofNumbers("Answered"));
    }
}

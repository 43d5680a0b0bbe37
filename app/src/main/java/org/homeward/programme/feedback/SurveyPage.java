package org.homeward.programme.feedback;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.homeward.ui.Column;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;

/** One survey: the link of each home, and its answers. */
public record SurveyPage(Survey survey, List<SurveyRows.OfHome> homes, Form form) implements FormPage {
    public SurveyPage {
        homes = List.copyOf(homes);
    }

    @Override
    public String title() {
        return survey.name();
    }

    String count() {
        long answered = homes.stream().filter(home -> home.answers() != null).count();
        return answered + " of " + homes.size() + " homes have answered.";
    }

    /** "yes; 40 minutes; 18 minutes". */
    static String answers(SurveyRows.OfHome home) {
        String answers = home.answers();
        return answers == null
                ? "not yet"
                : Arrays.stream(answers.split(",", -1)).map(SurveyPage::answer).collect(Collectors.joining("; "));
    }

    private static String answer(String pair) {
        String[] parts = pair.split("=", 2);
        return switch (Question.valueOf(parts[0])) {
            case FEWER_CALLS -> parts[1].equals("1") ? "fewer calls: yes" : "fewer calls: no";
            case AUDIT_BEFORE -> "before: " + parts[1] + " minutes";
            case AUDIT_AFTER -> "now: " + parts[1] + " minutes";
            case CONFIDENCE -> "sure: " + parts[1] + " of 5";
        };
    }

    static List<Column> columns() {
        return List.of(Column.of("Home"), Column.of("Answers"), Column.of("Its link"));
    }
}

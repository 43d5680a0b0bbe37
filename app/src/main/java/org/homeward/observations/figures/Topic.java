package org.homeward.observations.figures;

import java.util.Arrays;
import java.util.List;

/** What is shown in one table with one drawing, of its first figure. */
enum Topic {
    MEASURED("How much was measured", Figure.SETS, Figure.COMPLETE, Figure.READINGS, Figure.RESIDENTS),
    ON_TIME("On time", Figure.ON_TIME),
    MISSING("Signs that were missing", Figure.MISSING),
    REASONS("Why signs were missing", Figure.REASONS),
    CALLS("Calls for help", Figure.ANSWERED, Figure.CALLS, Figure.MEDIAN, Figure.NINETIETH),
    ENDED("How calls for help ended", Figure.ENDED),
    FILED("In the GP record", Figure.FILED);

    private final String title;
    private final List<Figure> figures;

    Topic(String title, Figure... figures) {
        this.title = title;
        this.figures = List.of(figures);
    }

    String title() {
        return title;
    }

    String id() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    List<Figure> figures() {
        return figures;
    }

    List<Line> lines() {
        return figures.stream().flatMap(figure -> figure.lines().stream()).toList();
    }

    /** Whether one drawing says it: of many parts the table says more. */
    boolean isDrawn() {
        return figures.getFirst().lines().size() == 1;
    }

    /** Whether a line that is 0 everywhere says nothing: a reason that nobody gave. */
    boolean leavesOutWhatWasNot() {
        return this == REASONS || this == ENDED;
    }

    static List<Figure> all() {
        return Arrays.stream(values()).flatMap(topic -> topic.figures.stream()).toList();
    }
}

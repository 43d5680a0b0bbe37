package org.homeward.command;

import java.util.List;
import java.util.stream.Collectors;
import org.homeward.clinical.news2.News2Score;
import org.homeward.clinical.news2.News2Score.Complete;
import org.homeward.clinical.news2.News2Score.Empty;
import org.homeward.clinical.news2.News2Score.Partial;
import org.homeward.clinical.news2.News2Score.Scored;
import org.homeward.clinical.signs.Parameter;

/** A score as cells of a file: a total only when the set is complete, a floor only when it is not. */
final class ScoreCells {
    static final List<String> HEADING =
            List.of("per_parameter", "total", "single3", "band", "status", "floor", "missing");
    static final List<String> NO_SCORE = List.of("", "", "", "", "", "", "");

    private ScoreCells() {}

    static List<String> of(News2Score score) {
        return List.of(
                score.working().line(),
                score instanceof Complete complete ? String.valueOf(complete.total()) : "",
                String.valueOf(score instanceof Scored scored && scored.singleThree()),
                score instanceof Scored scored ? scored.band().key() : "none",
                score.status(),
                floor(score),
                score.missing().stream().map(Parameter::key).collect(Collectors.joining("|")));
    }

    private static String floor(News2Score score) {
        return switch (score) {
            case Complete complete -> "";
            case Partial partial -> String.valueOf(partial.floor());
            case Empty empty -> "0";
        };
    }
}

package org.homeward.observations.earlier;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.clinical.news2.News2Score;
import org.homeward.clinical.signs.Parameter;

/** A row whose score the file and we do not share: which row, whose home, what it is and why. */
public record EarlierFinding(long row, Kind kind, String home, String words) {
    /** How a row falls out of agreement; the word is what the report calls it. */
    public enum Kind {
        DIFFERS("differs"),
        WITHOUT_FILE_SCORE("no score in the file"),
        INCOMPLETE("incomplete"),
        REJECTED("rejected");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    static EarlierFinding rejected(long row, Rescored.Rejected rejected) {
        return new EarlierFinding(row, Kind.REJECTED, rejected.home(), rejected.reason());
    }

    /** Nothing when the file and we agree. */
    static Stream<EarlierFinding> of(long row, Rescored.Scored scored) {
        String home = scored.set().home().words();
        return switch (scored) {
            case Rescored.Agreeing agreeing -> Stream.empty();
            case Rescored.Differing(var set, var score, int fileScore) ->
                Stream.of(new EarlierFinding(
                        row,
                        Kind.DIFFERS,
                        home,
                        "The file says %d, we say %d: %s".formatted(fileScore, score.total(), working(score))));
            case Rescored.WithoutFileScore(var set, var score) ->
                Stream.of(new EarlierFinding(
                        row, Kind.WITHOUT_FILE_SCORE, home, "We say %d: %s".formatted(score.total(), working(score))));
            case Rescored.Incomplete incomplete ->
                Stream.of(new EarlierFinding(row, Kind.INCOMPLETE, home, incomplete(incomplete)));
        };
    }

    private static String incomplete(Rescored.Incomplete incomplete) {
        Integer fileScore = incomplete.set().fileScore();
        String file = fileScore == null ? "The file gives no score" : "The file says " + fileScore;
        String noReadings = incomplete.noReadings().isEmpty() ? "" : String.join(", ", incomplete.noReadings()) + ". ";
        String missing =
                incomplete.score().missing().stream().map(Parameter::words).collect(Collectors.joining(", "));
        return "%s, we say no total. %sMissing: %s. %s"
                .formatted(file, noReadings, missing, working(incomplete.score()))
                .strip();
    }

    /** "scale 1: rr 0, spo2 2, ...": the points of each parameter that has some. */
    private static String working(News2Score score) {
        return "scale " + score.scale().number() + ": "
                + Stream.of(Parameter.values())
                        .map(parameter -> parameter.key() + " "
                                + (score.working().points(parameter) == null
                                        ? "-"
                                        : score.working().points(parameter)))
                        .collect(Collectors.joining(", "));
    }
}

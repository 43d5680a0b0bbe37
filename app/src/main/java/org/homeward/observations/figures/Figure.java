package org.homeward.observations.figures;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.clinical.signs.MissingReason;
import org.homeward.clinical.signs.Parameter;
import org.homeward.observations.escalation.Outcome;
import org.jspecify.annotations.Nullable;

/** What is reported, each with how it is counted. A reading is not a set, "ever" is not "now": each says which it is. */
enum Figure {
    RESIDENTS(new Definition(
            1,
            "Residents",
            "people",
            "Who lives in the home on the last day of the month. “Ever” is everybody who has lived there.",
            "",
            "Nobody.")),
    SETS(new Definition(
            1,
            "Sets",
            "sets",
            "Each time the signs of a resident were taken. A set counts when one of them is missing, too.",
            "",
            "A set that was put right by another one. A set that was taken back. Sets from earlier kit.")),
    COMPLETE(new Definition(
            1,
            "Full sets with a NEWS2 total",
            "sets",
            "Sets with all seven signs. Only these have a total.",
            "",
            "The same as for sets.")),
    READINGS(new Definition(
            1,
            "Single readings",
            "readings",
            "Each sign that was measured is one. A full set has seven. The two numbers of blood pressure are one.",
            "",
            "Weight and glucose.")),
    ON_TIME(new Definition(
            1,
            "Sets on time",
            "%",
            "Sets that were taken when they were due, or sooner.",
            "All sets that were due. The plan says when, and a raised score asks for the next set sooner."
                    + " A set that nobody took is late. It counts once.",
            "The first set of a resident. Sets in a pause. Sets that only a concern or a call for help asked for.")),
    MISSING(new Definition(
            1,
            "Signs that were missing",
            "%",
            "Sets in which this sign was not measured.",
            "All sets.",
            "The same as for sets.")),
    REASONS(new Definition(
            1,
            "Why signs were missing",
            "signs",
            "Each missing sign with the reason that was given. One set can have more than one.",
            "",
            "The same as for sets.")),
    CALLS(new Definition(
            1, "Calls for help", "calls", "Calls that a raised score or a concern opened.", "", "Nothing.")),
    ANSWERED(new Definition(
            1,
            "Answered in time",
            "%",
            "Calls that somebody took on, or gave advice for, in the time that was agreed. If an answer is needed at once,"
                    + " it is in time until the deputy is told.",
            "All calls of the month. A call with no answer is late.",
            "A call that still has time. A call that was ended before its time was over.")),
    MEDIAN(new Definition(
            1,
            "Half of the answers came within",
            "minutes",
            "From the call to the first answer. Half of the answers took no longer.",
            "",
            "Calls with no answer. Look at “Answered in time” for them.")),
    NINETIETH(new Definition(
            1,
            "9 of 10 answers came within",
            "minutes",
            "From the call to the first answer. Nine of ten answers took no longer.",
            "",
            "Calls with no answer. Look at “Answered in time” for them.")),
    ENDED(new Definition(
            1,
            "How calls ended",
            "calls",
            "Calls that ended in the month, with how they ended.",
            "",
            "Calls that are still open.")),
    FILED(new Definition(
            1,
            "In the GP record within 15 minutes",
            "%",
            "Sets that the practice filed within 15 minutes after they were taken.",
            "All sets of the month. A set that is not filed is late.",
            "A set that was put right or taken back. A set whose 15 minutes still run."));

    private static final int HALF = 50;
    private static final int NINE_OF_TEN = 90;

    private final Definition definition;

    Figure(Definition definition) {
        this.definition = definition;
    }

    Definition definition() {
        return definition;
    }

    static Optional<Figure> named(String name) {
        return Arrays.stream(values())
                .filter(figure -> figure.name().equals(name))
                .findFirst();
    }

    /** What it is told of apart: a sign, a reason, an outcome; one line without a part for the others. */
    List<Line> lines() {
        return switch (this) {
            case MISSING ->
                Arrays.stream(Parameter.values())
                        .map(sign -> new Line(this, sign.name(), first(sign.words())))
                        .toList();
            case REASONS ->
                Arrays.stream(MissingReason.values())
                        .map(reason -> new Line(this, reason.name(), reason.words()))
                        .toList();
            case ENDED ->
                Arrays.stream(Outcome.values())
                        .map(outcome -> new Line(this, outcome.name(), outcome.words()))
                        .toList();
            default -> List.of(new Line(this, null, definition.name()));
        };
    }

    /** Of a part, or as a whole. */
    Value of(Counts counts, @Nullable String part) {
        return switch (this) {
            case RESIDENTS -> new Value.Count(counts.of(Tally.LIVE_HERE));
            case SETS -> new Value.Count(counts.of(Tally.SETS));
            case COMPLETE -> new Value.Count(counts.of(Tally.COMPLETE));
            case READINGS -> new Value.Count(counts.of(Tally.READINGS));
            case ON_TIME -> share(counts.of(Tally.ON_TIME), counts.of(Tally.DUE));
            case MISSING -> share(counts.of(Tally.SETS) - counts.of(Tally.READINGS, part), counts.of(Tally.SETS));
            case REASONS -> new Value.Count(counts.of(Tally.REASONS, part));
            case CALLS -> new Value.Count(counts.of(Tally.CALLS));
            case ANSWERED -> share(counts.of(Tally.ANSWERED_IN_TIME), counts.of(Tally.ANSWER_DUE));
            case MEDIAN -> minutes(counts, HALF);
            case NINETIETH -> minutes(counts, NINE_OF_TEN);
            case ENDED -> new Value.Count(counts.of(Tally.ENDED, part));
            case FILED -> share(counts.of(Tally.FILED_IN_TIME), counts.of(Tally.FILING_DUE));
        };
    }

    private static Value share(int part, int whole) {
        return whole == 0 ? new Value.None() : new Value.Share(part, whole);
    }

    private static Value minutes(Counts counts, int percent) {
        return counts.minutes(percent)
                .<Value>map(minutes -> new Value.Minutes(minutes, counts.of(Tally.ANSWERED)))
                .orElseGet(Value.None::new);
    }

    private static String first(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
    }
}

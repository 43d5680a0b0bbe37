package org.homeward.clinical.limits;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.homeward.clinical.guide.ConcernRow;

/** Conditions that are all met at once, and whom they ask for then. */
public record Limit(List<Condition> conditions, ConcernRow asks) {
    /** So many readings one limit joins at most: with more nobody keeps it in mind. */
    public static final int MOST_CONDITIONS = 3;

    public Limit {
        conditions = List.copyOf(conditions);
        if (!isSound(conditions)) {
            throw new IllegalArgumentException("a limit has 1 to 3 conditions, each of another reading");
        }
    }

    public static boolean isSound(List<Condition> conditions) {
        long measures = conditions.stream().map(Condition::measure).distinct().count();
        return !conditions.isEmpty() && conditions.size() <= MOST_CONDITIONS && measures == conditions.size();
    }

    /** "pulse 110 or more and oxygen level 90% or less". */
    public String words() {
        return conditions.stream().map(Condition::words).collect(Collectors.joining(" and "));
    }

    /** Only a condition that is surely not met says no; of the others one that nobody can tell leaves it open. */
    public Verdict judge(Measurements measured) {
        List<Answer> answers =
                conditions.stream().map(each -> each.of(measured)).toList();
        if (answers.contains(Answer.NO)) {
            return new Verdict.NotReached(read(measured));
        }
        return answers.contains(Answer.UNKNOWN)
                ? new Verdict.NotJudged(missing(measured))
                : new Verdict.Reached(read(measured));
    }

    private String read(Measurements measured) {
        return conditions.stream()
                .map(each -> each.measured(measured))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private List<String> missing(Measurements measured) {
        return conditions.stream()
                .filter(each -> each.of(measured) == Answer.UNKNOWN)
                .map(each -> each.wanted(measured))
                .toList();
    }
}

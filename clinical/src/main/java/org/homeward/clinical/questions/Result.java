package org.homeward.clinical.questions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The points, how many answers are not known, the strongest thing that is asked for (null for nothing), and why. */
public record Result(int points, int unknown, @Nullable Ask asks, List<String> why) {
    static final Result NONE = new Result(0, 0, null, List.of());

    public Result {
        why = List.copyOf(why);
    }

    Result and(Question question, Answer answer) {
        return switch (answer) {
            case Answer.Chosen chosen -> chosen(question, question.choices().get(chosen.place()));
            case Answer.NotKnown none -> new Result(points, unknown + 1, asks, why);
            case Answer.Counted counted -> this;
            case Answer.Written written -> this;
        };
    }

    private Result chosen(Question question, Choice choice) {
        Result more = new Result(points + choice.points(), unknown, asks, why);
        return choice.asks() == null ? more : more.asking(choice.asks(), question.words() + " " + choice.words());
    }

    Result bySums(Map<Ask, Integer> sums) {
        Result result = this;
        for (Map.Entry<Ask, Integer> sum : sums.entrySet()) {
            if (points >= sum.getValue()) {
                result = result.asking(sum.getKey(), points + " points, which asks from " + sum.getValue());
            }
        }
        return result;
    }

    private Result asking(Ask more, String because) {
        List<String> all = new ArrayList<>(why);
        all.add(because);
        return new Result(points, unknown, asks == null ? more : Collections.max(List.of(asks, more)), all);
    }
}

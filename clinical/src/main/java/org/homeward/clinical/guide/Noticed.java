package org.homeward.clinical.guide;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody noticed about a person: signs of change, something else in their own words, that they are worried whatever fits,
 * and how it goes on (null when not said). HZ-33: it asks for something by itself, whatever the score is.
 */
public record Noticed(
        Set<Sign> signs,
        boolean somethingElse,
        boolean worried,
        @Nullable Course course) {
    /** So many signs at once are more than each of them. */
    private static final int MANY = 3;

    public Noticed {
        signs = Set.copyOf(signs);
    }

    public boolean isNothing() {
        return things() == 0 && !worried;
    }

    /** Both together: what is noticed later adds and takes nothing away. */
    public Noticed and(Noticed other) {
        Set<Sign> all = new HashSet<>(signs);
        all.addAll(other.signs);
        return new Noticed(
                all,
                somethingElse || other.somethingElse,
                worried || other.worried,
                course == Course.WORSE ? course : other.course);
    }

    /** The strongest row that applies: by a sign, by two that belong together, by many, raised by worry or by getting worse. */
    public ConcernRow asks() {
        ConcernRow row = signs.stream().map(Sign::alone).reduce(ConcernRow.SENIOR, ConcernRow::or);
        if (signs.containsAll(Set.of(Sign.BREATHING, Sign.COLOUR))) {
            row = ConcernRow.EMERGENCY;
        }
        if (things() >= MANY) {
            row = row.or(ConcernRow.PRACTICE);
        }
        return worried || course == Course.WORSE ? row.raised() : row;
    }

    private int things() {
        return signs.size() + (somethingElse ? 1 : 0);
    }
}

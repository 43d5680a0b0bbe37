package org.homeward.clinical.news2;

import java.util.List;
import org.homeward.clinical.signs.Parameter;

/** What NEWS2 says of one set: complete with a total, partial with a floor and no total, or empty. */
public sealed interface News2Score {

    /** The points of each parameter. */
    Working working();

    /** The scale that was used, fixed for ever with the score. */
    SpO2Scale scale();

    /** The parameters without points, in the order of the chart. */
    default List<Parameter> missing() {
        return working().missing();
    }

    /** COMPLETE, PARTIAL or EMPTY, as files and messages name it. */
    default String status() {
        return switch (this) {
            case Complete complete -> "COMPLETE";
            case Partial partial -> "PARTIAL";
            case Empty empty -> "EMPTY";
        };
    }

    /** A set of which something is known: it can raise an alert. */
    sealed interface Scored extends News2Score {

        /** The total of a complete set; the floor ("at least") of a partial one. */
        int atLeast();

        /** Whether any one parameter scores 3, also when the total is already 5 or more. */
        boolean singleThree();

        /** The highest band that applies; never lowered by a usual score. */
        default Band band() {
            return Band.of(atLeast(), singleThree());
        }
    }

    /** All seven parameters are scored: only this has a NEWS2 total, 0 to 20. */
    record Complete(Working working, SpO2Scale scale, int total, boolean singleThree) implements Scored {
        @Override
        public int atLeast() {
            return total;
        }
    }

    /** Something is missing: "at least" the floor, and it may raise an alert but never lower or close one. */
    record Partial(Working working, SpO2Scale scale, int floor, boolean singleThree) implements Scored {
        @Override
        public int atLeast() {
            return floor;
        }
    }

    /** Nothing is recorded: there is no band. */
    record Empty(SpO2Scale scale) implements News2Score {
        @Override
        public Working working() {
            return Working.NOTHING;
        }
    }
}

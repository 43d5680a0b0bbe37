package org.homeward.clinical.pain;

import java.util.Map;

/** One look at a person: a degree for each of the six signs. The sum is from 0 to 18. */
public record AbbeyScore(Map<Sign, Degree> degrees) {
    public AbbeyScore {
        degrees = Map.copyOf(degrees);
        if (degrees.size() < Sign.values().length) {
            throw new IllegalArgumentException(
                    "Each of the six signs needs a degree; a sign that is not there is ABSENT");
        }
    }

    public int total() {
        return degrees.values().stream().mapToInt(Degree::points).sum();
    }

    public Pain pain() {
        return Pain.of(total());
    }
}

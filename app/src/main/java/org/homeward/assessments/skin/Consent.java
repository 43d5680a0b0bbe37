package org.homeward.assessments.skin;

import java.util.Arrays;
import java.util.List;
import org.homeward.ui.Option;

/** Who agreed to a photo of a wound. */
public enum Consent {
    AGREED("The resident agreed", "They know what it is for and who sees it"),
    BEST_INTERESTS(
            "The resident cannot decide",
            "It was decided in their best interests, and that is written in the care plan (Mental Capacity Act 2005)");

    private final String words;
    private final String more;

    Consent(String words, String more) {
        this.words = words;
        this.more = more;
    }

    public static List<Option> options() {
        return Arrays.stream(values())
                .map(consent -> Option.of(consent.name(), consent.words).explained(consent.more))
                .toList();
    }
}

package org.homeward.observations.questionnaire;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.homeward.clinical.questions.Ask;
import org.jspecify.annotations.Nullable;

/** What was answered about a resident, in the words that were asked; concern is the one it was written into, if any. */
record Given(
        UUID id,
        UUID questionnaire,
        String name,
        Instant at,
        String recorder,
        List<Said> said,
        int points,
        int unknown,
        @Nullable Ask asks,
        List<String> why,
        @Nullable UUID concern) {
    Given {
        said = List.copyOf(said);
        why = List.copyOf(why);
    }

    /** A question and its answer as they were read. */
    record Said(String key, String question, String answer) {}

    /** "Look at them again tomorrow", or that nothing is to be done. */
    String todo() {
        return switch (asks) {
            case null -> "Nothing to do because of these answers";
            case LOOK_AGAIN -> "Look again: ask the same questions tomorrow";
            case TELL_SENIOR -> "Tell the senior on shift now";
            case WRITE_CONCERN -> "A concern is written: do what it says";
        };
    }
}

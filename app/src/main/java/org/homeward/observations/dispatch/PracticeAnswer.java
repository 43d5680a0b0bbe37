package org.homeward.observations.dispatch;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.NotFound;
import org.homeward.ui.Form;
import org.jspecify.annotations.Nullable;

/** What a practice says to which sets: file them, or refuse them for a reason. */
record PracticeAnswer(List<Which> sets, @Nullable Refusal refusal) {
    /** A set of a home, as a form names it. */
    record Which(HomeId home, UUID set) {
        static Which of(String key) {
            try {
                String[] parts = key.split("/", 2);
                return new Which(HomeId.of(parts[0]), UUID.fromString(parts[parts.length - 1]));
            } catch (IllegalArgumentException notAKey) {
                throw new NotFound("no set has such a key");
            }
        }
    }

    PracticeAnswer {
        sets = List.copyOf(new LinkedHashSet<>(sets));
    }

    static PracticeAnswer file(List<Which> sets) {
        return new PracticeAnswer(sets, null);
    }

    /**
     * The button of one row files that set alone, and one button all that the page showed; the others answer for those that are ticked. What
     * has come since the page was shown is never among them.
     */
    static PracticeAnswer of(Form form) {
        String which =
                !form.values("one").isEmpty() ? "one" : form.value("every").isEmpty() ? "set" : "shown";
        List<String> keys = form.values(which);
        return new PracticeAnswer(keys.stream().map(Which::of).toList(), refusal(form.value("refuse")));
    }

    private static @Nullable Refusal refusal(String typed) {
        return Arrays.stream(Refusal.values())
                .filter(refusal -> refusal.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    String kind() {
        return refusal == null ? "filed" : "refused";
    }
}

package org.homeward.messages.conversation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.ui.Option;
import org.jspecify.annotations.Nullable;

/** Who agreed that a photo or another file of the resident is sent; asked is who was asked when the resident cannot decide. */
record Consent(Kind kind, @Nullable String asked) {
    enum Kind {
        AGREED("The resident agreed"),
        BEST_INTERESTS("The resident cannot decide");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        static Optional<Kind> of(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.name().equals(code))
                    .findFirst();
        }
    }

    static List<Option> options() {
        return List.of(
                Option.of(Kind.AGREED.name(), Kind.AGREED.words),
                Option.of(Kind.BEST_INTERESTS.name(), Kind.BEST_INTERESTS.words)
                        .explained(
                                "It is in their best interests (Mental Capacity Act 2005). Write below who was asked"));
    }

    /** "The resident agreed", or "In the resident's best interests; asked: Mary Finch, daughter". */
    String said() {
        return kind == Kind.AGREED
                ? kind.words
                : "In the resident's best interests" + (asked == null ? "" : "; asked: " + asked);
    }
}

package org.homeward.clinical.questions;

import org.jspecify.annotations.Nullable;

/** One of the answers to choose from, its points, and what it asks for by itself (null for nothing). */
public record Choice(String words, int points, @Nullable Ask asks) {
    public static final int MOST_POINTS = 10;

    public Choice {
        if (words.isBlank() || points < 0 || points > MOST_POINTS) {
            throw new IllegalArgumentException("a choice has words and 0 to 10 points");
        }
    }
}

package org.homeward.clinical.limits;

/** What a reading can be: one number, or all from the least to the most when it is known no better. */
record Span(int least, int most) {
    static Span exactly(int value) {
        return new Span(value, value);
    }

    Answer isAtLeast(int limit) {
        if (least >= limit) {
            return Answer.YES;
        }
        return most < limit ? Answer.NO : Answer.UNKNOWN;
    }

    Answer isAtMost(int limit) {
        if (most <= limit) {
            return Answer.YES;
        }
        return least > limit ? Answer.NO : Answer.UNKNOWN;
    }
}

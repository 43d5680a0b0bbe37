package org.homeward.observations.escalation;

import org.homeward.access.Signature;
import org.springframework.stereotype.Component;

/** Keeps what is to be sent among the steps of its escalation, where the practice can read it, until a way is connected. */
@Component
class SbardOutbox implements SbardPost {
    private static final int LONGEST = 8000;

    private final Steps steps;

    SbardOutbox(Steps steps) {
        this.steps = steps;
    }

    @Override
    public boolean take(Letter letter, Signature by) {
        return steps.add(
                letter.episode(), new Steps.Tap(Step.Kind.SBARD, letter.addressee(), shortened(letter.text())), by);
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}

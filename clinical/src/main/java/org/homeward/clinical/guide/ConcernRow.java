package org.homeward.clinical.guide;

import static java.time.Duration.ZERO;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of default-care-home-v1 for a concern, the mildest first: whom to call, within what time they answer, within what
 * time a set is taken, and the time to a decision. No score and no set is needed to reach any of them.
 */
public enum ConcernRow {
    SENIOR(Contact.SENIOR_ON_SHIFT, ofMinutes(30), ofMinutes(30), null),
    PRACTICE(Contact.PRACTICE_OR_111, ofHours(1), ofMinutes(15), null),
    CLINICIAN(Contact.CLINICIAN, ofMinutes(15), ofMinutes(15), ofHours(1)),
    /** Nobody measures first. */
    EMERGENCY(Contact.EMERGENCY, ZERO, null, null);

    private final Contact contact;
    private final Duration answer;
    private final @Nullable Duration set;
    private final @Nullable Duration decision;

    ConcernRow(Contact contact, Duration answer, @Nullable Duration set, @Nullable Duration decision) {
        this.contact = contact;
        this.answer = answer;
        this.set = set;
        this.decision = decision;
    }

    /** The stronger of two rows. */
    ConcernRow or(ConcernRow other) {
        return Collections.max(List.of(this, other));
    }

    /** What worry makes of it: one row up, but worry by itself calls no ambulance. */
    ConcernRow raised() {
        return this == SENIOR ? PRACTICE : or(CLINICIAN);
    }

    public Contact contact() {
        return contact;
    }

    /** Within what time whoever is called looks, answers or comes; zero is now. */
    public Duration answerWithin() {
        return answer;
    }

    /** Within what time a set is taken, once somebody has been told; null when nobody waits for one. */
    public @Nullable Duration setWithin() {
        return set;
    }

    public @Nullable Duration decisionWithin() {
        return decision;
    }

    /** Whether somebody outside the home is asked: its practice sees it. */
    public boolean isUrgent() {
        return this != SENIOR;
    }
}

package org.homeward.clinical.guide;

import static java.time.Duration.ZERO;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static org.homeward.clinical.guide.Contact.CLINICIAN;
import static org.homeward.clinical.guide.Contact.EMERGENCY;
import static org.homeward.clinical.guide.Contact.NOBODY;
import static org.homeward.clinical.guide.Contact.PRACTICE_OR_111;
import static org.homeward.clinical.guide.Contact.SENIOR_ON_SHIFT;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.homeward.clinical.news2.AgainstUsual;
import org.jspecify.annotations.Nullable;

/**
 * The rows of default-care-home-v1, the mildest first: whom to call, within what time they answer, when to repeat what is
 * wrong, the practice's time if it is no better or not explained, the time to a decision, and when the next set is due.
 */
public enum GuideRow {
    ROUTINE(NOBODY, null, null, null, null, null),
    ONE(SENIOR_ON_SHIFT, ofMinutes(30), null, ofHours(24), null, ofHours(6)),
    TWO(SENIOR_ON_SHIFT, ofMinutes(15), null, ofHours(2), null, ofHours(2)),
    THREE_OR_FOUR(PRACTICE_OR_111, ofHours(2), ofMinutes(30), null, null, ofMinutes(30)),
    SINGLE_THREE(PRACTICE_OR_111, ofHours(1), ofMinutes(15), null, null, ofMinutes(30)),
    MEDIUM(CLINICIAN, ofMinutes(15), null, null, ofHours(1), ofMinutes(15)),
    HIGH(EMERGENCY, ZERO, null, null, null, ofMinutes(15));

    private final Contact contact;
    private final @Nullable Duration answer;
    private final @Nullable Duration repeat;
    private final @Nullable Duration practice;
    private final @Nullable Duration decision;
    private final @Nullable Duration nextSet;

    GuideRow(
            Contact contact,
            @Nullable Duration answer,
            @Nullable Duration repeat,
            @Nullable Duration practice,
            @Nullable Duration decision,
            @Nullable Duration nextSet) {
        this.contact = contact;
        this.answer = answer;
        this.repeat = repeat;
        this.practice = practice;
        this.decision = decision;
        this.nextSet = nextSet;
    }

    /** The strongest row that applies: by the band, by the total, or by the change from what is usual. */
    static GuideRow of(AgainstUsual score) {
        GuideRow row = switch (score.band()) {
            case HIGH -> HIGH;
            case MEDIUM -> MEDIUM;
            case LOW_MEDIUM -> SINGLE_THREE;
            case LOW -> byTotal(score.atLeast());
            case ZERO -> ROUTINE;
        };
        return score.seniorReviewNow() ? row.or(THREE_OR_FOUR) : row;
    }

    private static GuideRow byTotal(int total) {
        return switch (total) {
            case 1 -> ONE;
            case 2 -> TWO;
            default -> THREE_OR_FOUR;
        };
    }

    /** The stronger of two rows. */
    GuideRow or(GuideRow other) {
        return Collections.max(List.of(this, other));
    }

    public Contact contact() {
        return contact;
    }

    /** Within what time whoever is called looks, answers or comes; zero is now. */
    public @Nullable Duration answerWithin() {
        return answer;
    }

    /** When what is wrong is measured again, before the next whole set. */
    public @Nullable Duration repeatWithin() {
        return repeat;
    }

    /** Within what time the practice looks, if the person is no better or nothing explains it. */
    public @Nullable Duration practiceWithin() {
        return practice;
    }

    public @Nullable Duration decisionWithin() {
        return decision;
    }

    /** When the next whole set is due; null when only the person's own plan asks for one. */
    public @Nullable Duration nextSetWithin() {
        return nextSet;
    }
}

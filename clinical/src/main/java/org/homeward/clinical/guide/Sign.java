package org.homeward.clinical.guide;

import static org.homeward.clinical.guide.ConcernRow.CLINICIAN;
import static org.homeward.clinical.guide.ConcernRow.EMERGENCY;
import static org.homeward.clinical.guide.ConcernRow.PRACTICE;
import static org.homeward.clinical.guide.ConcernRow.SENIOR;

import java.util.Arrays;
import java.util.List;

/**
 * A sign of change: what carers notice before a number does. List, groups and words are Homeward's own (docs/adr/0010); what
 * each asks for by itself is a proposal that a clinician must approve.
 */
public enum Sign {
    BREATHING(Group.BREATHING, PRACTICE, "More breathless, or noisy breathing"),
    COUGH(Group.BREATHING, SENIOR, "New or worse cough or phlegm"),
    COLOUR(Group.BREATHING, CLINICIAN, "Very pale, blue, grey or blotchy skin or lips"),
    HARD_TO_WAKE(Group.AWAKE, EMERGENCY, "Hard to wake"),
    SLEEPY(Group.AWAKE, SENIOR, "Sleepier, or sleeps at other times"),
    CONFUSED(Group.AWAKE, PRACTICE, "New or worse confusion, or sees things"),
    MOOD(Group.AWAKE, SENIOR, "Upset or restless, or very quiet"),
    MOVING(Group.MOVING, SENIOR, "Weaker, unsteady or off their legs"),
    FALL(Group.MOVING, PRACTICE, "Fell, or was found on the floor"),
    HEAD(Group.MOVING, CLINICIAN, "Hit their head"),
    HELP(Group.MOVING, SENIOR, "Needs more help than usual"),
    EATING(Group.FOOD, SENIOR, "Eats less, or eats in another way"),
    DRINKING(Group.FOOD, SENIOR, "Drinks less, or has a dry mouth"),
    URINE(Group.FOOD, SENIOR, "Less urine, or it hurts, smells or looks new"),
    BOWELS(Group.FOOD, SENIOR, "Loose stools, or none for 3 days"),
    SICK(Group.FOOD, SENIOR, "Is being sick"),
    WEIGHT(Group.FOOD, SENIOR, "Weight goes up or down"),
    PAIN(Group.FEELING, SENIOR, "New or worse pain, or looks in pain"),
    HOT_COLD(Group.FEELING, SENIOR, "Shivers or sweats, hot or cold to touch"),
    TIRED_DIZZY(Group.FEELING, SENIOR, "Very tired, faint or dizzy"),
    SKIN(Group.FEELING, SENIOR, "New rash, wound or swelling"),
    SAID(Group.FEELING, SENIOR, "They or their family say something is wrong");

    /** Signs that are looked for together. */
    public enum Group {
        BREATHING("Breathing and skin colour"),
        AWAKE("Awake and clear"),
        MOVING("Moving"),
        FOOD("Food, drink and toilet"),
        FEELING("How they feel");

        private final String words;

        Group(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        public List<Sign> signs() {
            return Arrays.stream(Sign.values())
                    .filter(sign -> sign.group == this)
                    .toList();
        }
    }

    private final Group group;
    private final ConcernRow alone;
    private final String words;

    Sign(Group group, ConcernRow alone, String words) {
        this.group = group;
        this.alone = alone;
        this.words = words;
    }

    /** What this sign asks for when nothing else has been noticed. */
    ConcernRow alone() {
        return alone;
    }

    public String words() {
        return words;
    }
}

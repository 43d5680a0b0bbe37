package org.homeward.clinical.nutrition;

/** A change of weight that asks for something, the gravest first. Homeward's own, from the steps of MUST; no clinician has read it yet. */
public enum WeightAlert {
    LOST_A_TENTH(
            "has lost a tenth or more of the weight of six months",
            "That is 2 points of MUST by itself: a high risk. Screen now."),
    LOST_A_TWENTIETH("has lost a twentieth or more of the weight of six months", "Screen with MUST again now."),
    LOST_IN_A_MONTH("has lost 2 kg, or 3 %, within a month", "Weigh again, and look at what is eaten and drunk."),
    GAINED_IN_DAYS(
            "has gained 2 kg or more within three days",
            "With a weak heart this can be water: tell a clinician today. Weigh again first.");

    private final String words;
    private final String advice;

    WeightAlert(String words, String advice) {
        this.words = words;
        this.advice = advice;
    }

    /** What has changed: "has lost 2 kg, or 3 %, within a month". */
    public String words() {
        return words;
    }

    /** What to do about it, in plain words. */
    public String advice() {
        return advice;
    }
}

package org.homeward.clinical.nutrition;

/** The risk of malnutrition by the sum of MUST (step 4), and what a care home does (step 5). */
public enum Risk {
    LOW("low", "Routine care. Screen again in a month."),
    MEDIUM(
            "medium",
            "Write down what is eaten and drunk for 3 days. If it is too little, follow the local policy. Screen again within a month."),
    HIGH(
            "high",
            "Refer to a dietitian or the nutrition team, or follow the local policy, unless no benefit is expected. Screen again within a month.");

    private final String words;
    private final String plan;

    Risk(String words, String plan) {
        this.words = words;
        this.plan = plan;
    }

    static Risk of(int total) {
        return total == 0 ? LOW : total == 1 ? MEDIUM : HIGH;
    }

    public String words() {
        return words;
    }

    /** What is done next, in plain words. */
    public String plan() {
        return plan;
    }
}

package org.homeward.clinical.plausibility;

/** What was measured, with its code for machines, its words, and how to measure it again. */
public enum Measure {
    RESPIRATION_RATE("RR", "Breathing rate", "Count the breaths again for one full minute."),
    OXYGEN_SATURATION("SPO2", "Oxygen level", "Warm the hand, wait 30 seconds and measure again."),
    SYSTOLIC("SBP", "Top (systolic) blood pressure", "Let the person rest and measure again."),
    DIASTOLIC("DBP", "Bottom (diastolic) blood pressure", "Let the person rest and measure again."),
    PULSE("PULSE", "Pulse", "Feel the pulse and count it for one full minute."),
    TEMPERATURE("TEMP", "Temperature", "Measure again."),
    OXYGEN_FLOW("O2_FLOW", "Oxygen flow", "Look at the flow meter again."),
    OXYGEN_CONCENTRATION("O2_CONCENTRATION", "Oxygen concentration", "Look at the mask again."),
    GLUCOSE("GLUCOSE", "Blood glucose", "Clean the finger and measure again."),
    WEIGHT("WEIGHT", "Weight", "Check the scale shows kilograms and weigh again."),
    HEIGHT("HEIGHT", "Height", "Measure again without shoes."),
    BMI("BMI", "Body mass index", "Check the height and the weight."),
    FLUID("FLUID", "Drink in ml", "Check the size of the cup."),
    PAIN("PAIN", "Pain score", "Ask again: 0 is no pain, 10 is the worst."),
    STOOL_TYPE("BRISTOL", "Stool type", "Look at the stool chart again."),
    ABBEY("ABBEY", "Abbey pain score", "Add the points up again."),
    MUST("MUST", "MUST score", "Add the points up again."),
    OBSERVATION_TIME("TIME", "Time of observation", "Check the date and time.");

    private final String code;
    private final String words;
    private final String again;

    Measure(String code, String words, String again) {
        this.code = code;
        this.words = words;
        this.again = again;
    }

    public String code() {
        return code;
    }

    public String words() {
        return words;
    }

    Finding changed() {
        return confirm("CHANGE", "has changed a lot since last time");
    }

    Finding confirm(String kind, String what) {
        String advice = words + " " + what + ". " + again + " If it is right, tick \"Checked, true reading\".";
        return new Finding(Level.CONFIRM, this, code + "_" + kind, advice);
    }

    Finding reject(String kind, String what) {
        String advice = words + " " + what + ". " + again
                + " If you get no reading, choose \"Could not\" and say why. If the person looks very ill, call 999 now.";
        return new Finding(Level.REJECT, this, code + "_" + kind, advice);
    }
}

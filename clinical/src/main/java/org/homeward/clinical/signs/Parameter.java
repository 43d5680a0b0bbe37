package org.homeward.clinical.signs;

/**
 * The seven parameters of NEWS2, in the order of the chart. The key is their name in files and forms; the words are what
 * every page calls them.
 */
public enum Parameter {
    RESPIRATION_RATE("rr", "breathing rate"),
    OXYGEN_SATURATION("spo2", "oxygen level"),
    OXYGEN("oxygen", "air or oxygen"),
    SYSTOLIC_BLOOD_PRESSURE("sbp", "blood pressure"),
    PULSE("pulse", "pulse"),
    CONSCIOUSNESS("acvpu", "alertness"),
    TEMPERATURE("temp", "temperature");

    private final String key;
    private final String words;

    Parameter(String key, String words) {
        this.key = key;
        this.words = words;
    }

    public String key() {
        return key;
    }

    public String words() {
        return words;
    }
}

package org.homeward.clinical.signs;

/** Why a vital sign was not recorded; every missing item of a partial set needs one. */
public enum MissingReason {
    REFUSED("The person refused"),
    ASLEEP("The person was asleep"),
    DISTRESSED("The person was distressed"),
    NOT_TOLERATED("The person could not bear the measurement"),
    AWAY("The person was away"),
    EQUIPMENT_UNAVAILABLE("No equipment to measure with"),
    EQUIPMENT_FAULT("The equipment did not work"),
    NO_READING("The device gave no reading"),
    EMERGENCY_CARE_FIRST("Emergency care came first"),
    CLINICIAN_REQUEST("A clinician asked not to measure it"),
    END_OF_LIFE_PLAN("The end-of-life plan says not to measure it"),
    NOT_COMPETENT_STAFF("Nobody trained to measure it was on duty");

    private final String words;

    MissingReason(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

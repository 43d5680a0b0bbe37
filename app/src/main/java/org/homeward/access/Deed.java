package org.homeward.access;

/** What somebody did, as the audit log says it: read by a manager in these words. */
public enum Deed {
    LOOKED_AT_BOARD("looked at the board"),
    LOOKED_AT_RESIDENT("looked at the resident's page"),
    LOOKED_AT_CHART("looked at the observation chart"),
    LOOKED_AT_CASELOAD("looked at the practice's list"),
    LOOKED_AT_REGISTER("looked at the list of residents"),
    LOOKED_AT_AUDIT("read the audit log"),
    SEARCHED("searched for a resident"),
    LOOKED_WITH_REASON("opened the records of the home, giving a reason"),
    RECORDED_SET("recorded a set of observations"),
    CORRECTED_SET("corrected a set of observations"),
    AUTHORISED_SCALE("authorised SpO2 scale 2"),
    ENDED_SCALE("ended SpO2 scale 2"),
    SET_USUAL_SCORE("recorded the usual NEWS2"),
    ADMITTED("admitted the resident"),
    CHANGED_RESIDENT("changed the resident's details"),
    DISCHARGED("discharged the resident"),
    IMPORTED_RESIDENTS("imported residents from a file"),
    UNDID_IMPORT("undid an import of residents"),
    GAVE_PASSWORD("gave the right password"),
    SIGNED_IN("signed in"),
    SIGNED_OUT("signed out"),
    SIGN_IN_REFUSED("was refused at sign-in"),
    CHANGED_SIGN_IN("changed how they sign in"),
    STARTED_MEMBERSHIP("gave somebody a role"),
    ENDED_MEMBERSHIP("ended somebody's role");

    private final String words;

    Deed(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

package org.homeward.access;

import java.util.Arrays;
import java.util.Optional;

/** What somebody did, as the audit log says it: read by a manager in these words. */
public enum Deed {
    LOOKED_AT_BOARD("looked at the board"),
    LOOKED_AT_RESIDENT("looked at the resident's page"),
    LOOKED_AT_CHART("looked at the observation chart"),
    LOOKED_AT_CASELOAD("looked at the practice's list"),
    LOOKED_AT_UNFILED("looked at the sets that wait for the GP record"),
    LOOKED_AT_REGISTER("looked at the list of residents"),
    LOOKED_AT_SET_FORM("opened the form for a set of observations"),
    LOOKED_AT_IMPORT("checked a file against the list of residents"),
    LOOKED_AT_AUDIT("read the audit log"),
    SEARCHED("searched for a resident"),
    LOOKED_WITH_REASON("opened the records of the home, giving a reason"),
    RECORDED_SET("recorded a set of observations"),
    CORRECTED_SET("corrected a set of observations"),
    MOVED_SET_AWAY("moved a set of observations away: it was somebody else's"),
    MOVED_SET_HERE("moved a set of observations here from somebody else's record"),
    RAISED_CONCERN("wrote down a concern"),
    ENDED_CONCERN("wrote how a concern ended"),
    WITHDREW_REPORT("withdrew what was noticed about the resident"),
    PREPARED_SET("prepared a set for the GP record"),
    SENT_SET("sent a set to the practice"),
    FILED_SET("filed a set in the GP record"),
    TOOK_OUT_SET("took a set out of the GP record: it was somebody else's"),
    REFUSED_SET("refused to file a set in the GP record"),
    TOOK_COPY("took a copy of a set for the GP record"),
    AUTHORISED_SCALE("authorised SpO2 scale 2"),
    ENDED_SCALE("ended SpO2 scale 2"),
    SET_USUAL_SCORE("recorded the usual NEWS2"),
    PLANNED_OBSERVATIONS("changed how often observations are taken"),
    ADMITTED("admitted the resident"),
    CHANGED_RESIDENT("changed the resident's details"),
    DISCHARGED("discharged the resident"),
    TOOK_DISCHARGE_BACK("took back the discharge of the resident"),
    IMPORTED_RESIDENTS("imported residents from a file"),
    UNDID_IMPORT("undid an import of residents"),
    THREW_AWAY_FILE("threw away a file of residents"),
    GAVE_PASSWORD("gave the right password"),
    SIGNED_IN("signed in"),
    SIGNED_OUT("signed out"),
    SIGN_IN_REFUSED("was refused at sign-in"),
    CHANGED_SIGN_IN("changed how they sign in"),
    STARTED_MEMBERSHIP("gave somebody a role"),
    ENDED_MEMBERSHIP("ended somebody's role");

    /** What a manager may want to see alone: who looked, who changed something, or who came and went. */
    public enum Kind {
        LOOK,
        CHANGE,
        SIGN_IN
    }

    private final String words;

    Deed(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public Kind kind() {
        return switch (this) {
            case LOOKED_AT_BOARD,
                    LOOKED_AT_RESIDENT,
                    LOOKED_AT_CHART,
                    LOOKED_AT_CASELOAD,
                    LOOKED_AT_UNFILED,
                    LOOKED_AT_REGISTER,
                    LOOKED_AT_SET_FORM,
                    LOOKED_AT_IMPORT,
                    LOOKED_AT_AUDIT,
                    LOOKED_WITH_REASON,
                    TOOK_COPY,
                    SEARCHED -> Kind.LOOK;
            case GAVE_PASSWORD, SIGNED_IN, SIGNED_OUT, SIGN_IN_REFUSED, CHANGED_SIGN_IN -> Kind.SIGN_IN;
            default -> Kind.CHANGE;
        };
    }

    /** Whether it is a look that can show everybody who lives there: an entry about no resident is about each of them. */
    public boolean isOfEverybody() {
        return switch (this) {
            case LOOKED_AT_BOARD,
                    LOOKED_AT_CASELOAD,
                    LOOKED_AT_UNFILED,
                    LOOKED_AT_REGISTER,
                    LOOKED_AT_IMPORT,
                    LOOKED_AT_AUDIT,
                    LOOKED_WITH_REASON,
                    SEARCHED -> true;
            default -> false;
        };
    }

    /** The deed an entry names; empty when a later Homeward wrote it. */
    public static Optional<Deed> named(String name) {
        return Arrays.stream(values()).filter(deed -> deed.name().equals(name)).findFirst();
    }
}

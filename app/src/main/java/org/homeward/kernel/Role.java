package org.homeward.kernel;

import static org.homeward.kernel.Right.*;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a person is at an organisation, and so what they may do there: the permission table, deny by
 * default. A right that is not listed is not held.
 */
public enum Role {
    CARE_ASSISTANT(
            "care assistant",
            Place.HOME,
            SEE_BOARD,
            SEE_REGISTER,
            LOOK_AT_RESIDENT,
            RECORD_OBSERVATIONS,
            RECORD_CONCERNS,
            WRITE_MESSAGES,
            SEND_SETS,
            ASK_FOR_TABLET,
            USE_DEVICES),
    SENIOR_CARER(
            "senior carer",
            Place.HOME,
            SEE_BOARD,
            SEE_REGISTER,
            LOOK_AT_RESIDENT,
            RECORD_OBSERVATIONS,
            RECORD_CONCERNS,
            WRITE_MESSAGES,
            RECORD_USUAL_SCORE,
            KEEP_REGISTER,
            SEND_SETS,
            END_ESCALATION,
            ASK_FOR_TABLET,
            LET_AGENCY_IN,
            USE_DEVICES,
            SEE_HOME_FIGURES),
    NURSE(
            "nurse",
            Place.HOME,
            SEE_BOARD,
            SEE_REGISTER,
            LOOK_AT_RESIDENT,
            RECORD_OBSERVATIONS,
            RECORD_CONCERNS,
            WRITE_MESSAGES,
            WRITE_QUESTIONNAIRES,
            RECORD_USUAL_SCORE,
            KEEP_REGISTER,
            SEND_SETS,
            END_ESCALATION,
            ASK_FOR_TABLET,
            LET_AGENCY_IN,
            USE_DEVICES,
            SEE_HOME_FIGURES),
    REGISTERED_MANAGER(
            "registered manager",
            Place.HOME,
            SEE_BOARD,
            SEE_REGISTER,
            LOOK_AT_RESIDENT,
            RECORD_OBSERVATIONS,
            RECORD_CONCERNS,
            WRITE_MESSAGES,
            WRITE_QUESTIONNAIRES,
            RECORD_USUAL_SCORE,
            KEEP_REGISTER,
            READ_AUDIT,
            KEEP_STAFF,
            SEND_SETS,
            END_ESCALATION,
            WRITE_PROTOCOL,
            KEEP_TRAINING,
            ASK_FOR_TABLET,
            LET_AGENCY_IN,
            KEEP_TABLETS,
            USE_DEVICES,
            KEEP_DEVICES,
            SEE_HOME_FIGURES,
            SEE_READINESS),
    GP(
            "GP",
            Place.PRACTICE,
            SEE_CASELOAD,
            LOOK_AT_RESIDENT,
            WRITE_MESSAGES,
            AUTHORISE_OXYGEN_SCALE,
            SIGN_OWN_LIMITS,
            RECORD_USUAL_SCORE,
            ANSWER_ESCALATION,
            SIGN_PROTOCOL,
            SEND_SETS,
            FILE_SETS,
            SEE_PRACTICE_FIGURES),
    PRACTICE_PHARMACIST(
            "practice pharmacist",
            Place.PRACTICE,
            SEE_CASELOAD,
            LOOK_AT_RESIDENT,
            WRITE_MESSAGES,
            SEND_SETS,
            FILE_SETS,
            SEE_PRACTICE_FIGURES),
    PHARMACY_TECHNICIAN(
            "pharmacy technician",
            Place.PRACTICE,
            SEE_CASELOAD,
            LOOK_AT_RESIDENT,
            WRITE_MESSAGES,
            SEND_SETS,
            FILE_SETS,
            SEE_PRACTICE_FIGURES),
    PRESCRIPTION_CLERK("prescription clerk", Place.PRACTICE, SEND_SETS, FILE_SETS),
    COMMUNITY_PHARMACIST("community pharmacist", Place.PHARMACY),
    OUT_OF_HOURS_CLINICIAN("111 clinician", Place.OUT_OF_HOURS, LOOK_WITH_REASON),
    COMMUNITY_NURSE(
            "community nurse",
            Place.COMMUNITY,
            SEE_COMMUNITY_LIST,
            LOOK_AT_RESIDENT,
            WRITE_MESSAGES,
            ANSWER_ESCALATION),
    ICB_FACILITATOR(
            "ICB facilitator",
            Place.ICB,
            SEE_DIRECTORY,
            SEE_EARLIER_SETS,
            GIVE_TRAINING,
            SEE_EQUIPMENT,
            SEE_AREA_FIGURES,
            SEE_PROGRAMME,
            KEEP_PROGRAMME,
            IMPORT_DSPT,
            SEE_MEASURES),
    ICB_PROGRAMME_MANAGER(
            "ICB programme manager",
            Place.ICB,
            SEE_DIRECTORY,
            IMPORT_DIRECTORY,
            SEE_EARLIER_SETS,
            IMPORT_EARLIER_SETS,
            GIVE_TRAINING,
            SEE_EQUIPMENT,
            SEE_AREA_FIGURES,
            SEE_PROGRAMME,
            KEEP_PROGRAMME,
            IMPORT_DSPT,
            UNDO_DSPT,
            SEE_MEASURES,
            FREEZE_MEASURES),
    SYSTEM_ADMINISTRATOR("system administrator", Place.ANYWHERE, SEE_DIRECTORY, IMPORT_DIRECTORY, KEEP_STAFF);

    /** The kind of organisation where a role is held, and so whom it can reach. */
    public enum Place {
        HOME,
        PRACTICE,
        PHARMACY,
        OUT_OF_HOURS,
        COMMUNITY,
        ICB,
        ANYWHERE
    }

    private final String words;
    private final Place place;
    private final Set<Right> rights;

    Role(String words, Place place, Right... rights) {
        this.words = words;
        this.place = place;
        this.rights = EnumSet.of(SEE_OWN_ACCOUNT, rights);
    }

    /** The role as people say it: "senior carer". */
    public String words() {
        return words;
    }

    public Place place() {
        return place;
    }

    public boolean holds(Right right) {
        return rights.contains(right);
    }
}

package org.homeward.kernel;

/** What a person may do. A route names one; a role holds some; nothing else opens a door. */
public enum Right {
    SEE_OWN_ACCOUNT,
    SEE_BOARD,
    LOOK_AT_RESIDENT,
    RECORD_OBSERVATIONS,
    RECORD_CONCERNS,
    WRITE_MESSAGES,
    WRITE_QUESTIONNAIRES,
    USE_DEVICES,
    KEEP_DEVICES,
    SEE_CASELOAD,
    SEE_COMMUNITY_LIST,
    AUTHORISE_OXYGEN_SCALE,
    SIGN_OWN_LIMITS,
    RECORD_USUAL_SCORE,
    ANSWER_ESCALATION,
    END_ESCALATION,
    WRITE_PROTOCOL,
    SIGN_PROTOCOL,
    SEE_REGISTER,
    KEEP_REGISTER,
    READ_AUDIT,
    KEEP_STAFF,
    SEE_EQUIPMENT,
    SEE_DIRECTORY,
    IMPORT_DIRECTORY,
    SEE_EARLIER_SETS,
    SEE_HOME_FIGURES,
    SEE_PRACTICE_FIGURES,
    SEE_AREA_FIGURES,
    IMPORT_EARLIER_SETS,
    LOOK_WITH_REASON,
    SEND_SETS,
    FILE_SETS,
    KEEP_TRAINING,
    GIVE_TRAINING,
    ASK_FOR_TABLET,
    KEEP_TABLETS,
    LET_AGENCY_IN,
    SEE_PROGRAMME,
    KEEP_PROGRAMME,
    IMPORT_DSPT,
    UNDO_DSPT,
    SEE_MEASURES,
    FREEZE_MEASURES,
    SEE_READINESS;

    /**
     * Whether it is the work of a shift, which a PIN on a shared tablet opens. Whatever is not named here needs the full
     * sign-in: the own account, people, tablets, the audit log, scale 2, the directory.
     */
    public boolean isWorkOfAShift() {
        return switch (this) {
            case SEE_BOARD,
                    SEE_REGISTER,
                    LOOK_AT_RESIDENT,
                    RECORD_OBSERVATIONS,
                    RECORD_CONCERNS,
                    WRITE_MESSAGES,
                    USE_DEVICES,
                    RECORD_USUAL_SCORE,
                    END_ESCALATION,
                    KEEP_REGISTER,
                    SEND_SETS,
                    LET_AGENCY_IN -> true;
            default -> false;
        };
    }
}

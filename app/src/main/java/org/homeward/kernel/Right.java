package org.homeward.kernel;

/** What a person may do. A route names one; a role holds some; nothing else opens a door. */
public enum Right {
    SEE_OWN_ACCOUNT,
    SEE_BOARD,
    LOOK_AT_RESIDENT,
    RECORD_OBSERVATIONS,
    RECORD_CONCERNS,
    SEE_CASELOAD,
    AUTHORISE_OXYGEN_SCALE,
    RECORD_USUAL_SCORE,
    SEE_REGISTER,
    KEEP_REGISTER,
    READ_AUDIT,
    KEEP_STAFF,
    SEE_DIRECTORY,
    IMPORT_DIRECTORY,
    SEE_EARLIER_SETS,
    IMPORT_EARLIER_SETS,
    LOOK_WITH_REASON,
    SEND_SETS,
    FILE_SETS
}

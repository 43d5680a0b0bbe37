package org.homeward.observations.figures;

/** What is counted of a month, as observations.figure_month keeps it; the last two come from the way into the GP record. */
enum Tally {
    LIVE_HERE,
    LIVED_HERE,
    SETS,
    COMPLETE,
    READINGS,
    REASONS,
    DUE,
    ON_TIME,
    CALLS,
    ANSWER_DUE,
    ANSWERED_IN_TIME,
    /** Its parts are whole minutes. */
    ANSWERED,
    ENDED,
    FILING_DUE,
    FILED_IN_TIME
}

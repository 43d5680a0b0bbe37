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
    LOOKED_AT_FIGURE("looked at the residents behind a figure of a report"),
    LOOKED_AT_REGISTER("looked at the list of residents"),
    LOOKED_AT_SET_FORM("opened the form for a set of observations"),
    LOOKED_AT_IMPORT("checked a file against the list of residents"),
    LOOKED_AT_AUDIT("read the audit log"),
    SEARCHED("searched for a resident"),
    LOOKED_AT_TRAINING("looked at the training of staff"),
    LOOKED_WITH_REASON("opened the records of the home, giving a reason"),
    RECORDED_SET("recorded a set of observations"),
    CORRECTED_SET("corrected a set of observations"),
    MOVED_SET_AWAY("moved a set of observations away: it was somebody else's"),
    MOVED_SET_HERE("moved a set of observations here from somebody else's record"),
    TOOK_ROUND("took the observation round onto a tablet"),
    PRINTED_ROUND("opened the observation round on paper, to print it"),
    WITHDREW_ROUND("ended the observation round on a tablet"),
    LOOKED_AT_FILE("looked at a photo, film, sound or document about the resident"),
    LOOKED_AT_MESSAGES("looked at the messages that wait for an answer"),
    LOOKED_AT_HELD_SETS("looked at the sets that wait for somebody"),
    HELD_SET("sent a set that waits for somebody to look at it"),
    TOOK_UP_SET("took up a set that was waiting, to put it right"),
    SET_ASIDE("put a waiting set aside, with a reason"),
    LOOKED_AT_ASSESSMENTS("looked at weight, pain and skin"),
    LOOKED_AT_DUE_ASSESSMENTS("looked at who is due for weight, pain and skin"),
    SCREENED("screened for weight and eating"),
    WATCHED_FOR_PAIN("looked for pain"),
    FOUND_WOUND("wrote down a wound"),
    DESCRIBED_WOUND("looked at a wound and wrote it down"),
    ENDED_WOUND("ended the watch over a wound"),
    WITHDREW_ASSESSMENT("took back what was written of weight, pain or skin"),
    RAISED_CONCERN("wrote down a concern"),
    ENDED_CONCERN("wrote how a concern ended"),
    REOPENED_CONCERN("opened a concern again"),
    WITHDREW_REPORT("withdrew what was noticed about the resident"),
    WROTE_MESSAGE("wrote a message about the resident"),
    WITHDREW_MESSAGE("withdrew a message about the resident"),
    SETTLED_MESSAGES("said that messages about the resident need no answer"),
    REOPENED_MESSAGES("let messages about the resident wait for an answer again"),
    PREPARED_SET("prepared a set for the GP record"),
    SENT_SET("sent a set to the practice"),
    FILED_SET("filed a set in the GP record"),
    TOOK_OUT_SET("took a set out of the GP record: it was somebody else's"),
    REFUSED_SET("refused to file a set in the GP record"),
    TOOK_COPY("took a copy of a set for the GP record"),
    ADDED_DEVICE("added a device"),
    CHANGED_DEVICE("changed what is written about a device"),
    WROTE_ABOUT_DEVICE("wrote down what happened to a device"),
    AUTHORISED_SCALE("authorised SpO2 scale 2"),
    ENDED_SCALE("ended SpO2 scale 2"),
    WROTE_QUESTIONNAIRE("wrote a questionnaire"),
    SIGNED_QUESTIONNAIRE("signed a questionnaire, so that it is used"),
    ENDED_QUESTIONNAIRE("ended the use of a questionnaire"),
    ANSWERED_QUESTIONNAIRE("answered a questionnaire about the resident"),
    SIGNED_OWN_LIMIT("signed an own limit of the resident"),
    ENDED_OWN_LIMIT("ended an own limit of the resident"),
    SET_USUAL_SCORE("recorded the usual NEWS2"),
    PLANNED_OBSERVATIONS("changed how often observations are taken"),
    OPENED_ESCALATION("opened a call for help"),
    CALLED_FOR_HELP("wrote down a call for help"),
    ANSWERED_ESCALATION("wrote down an answer to a call for help"),
    TOLD_THE_NEXT("told the next person, because nobody had answered"),
    ENDED_ESCALATION("said how a call for help ended"),
    REOPENED_ESCALATION("opened a call for help again"),
    LOOKED_AT_ESCALATION("looked at a call for help"),
    TOOK_ON("took the resident on from a list of who needs a look"),
    WROTE_OUTCOME("wrote what was done for the resident, who needed a look"),
    WROTE_PROTOCOL("wrote down what is done after a raised score"),
    SIGNED_PROTOCOL("agreed what is done after a raised score"),
    HAD_DEVICE_TOLD("asked that a device is told of calls for help"),
    ENDED_DEVICE_TOLD("ended that a device is told of calls for help"),
    PAUSED_OBSERVATIONS("paused the sets of the resident"),
    RESUMED_OBSERVATIONS("ended the pause of the resident's sets"),
    ADMITTED("admitted the resident"),
    CHANGED_RESIDENT("changed the resident's details"),
    DISCHARGED("discharged the resident"),
    TOOK_DISCHARGE_BACK("took back the discharge of the resident"),
    IMPORTED_RESIDENTS("imported residents from a file"),
    UNDID_IMPORT("undid an import of residents"),
    THREW_AWAY_FILE("threw away a file of residents"),
    RECORDED_TRAINING("wrote down what somebody has learnt"),
    WITHDREW_TRAINING("took back what was written of somebody's training"),
    BOOKED_TRAINING("kept places at a training session"),
    PLANNED_SESSION("planned a training session"),
    CANCELLED_SESSION("called a training session off"),
    WROTE_PROOF("wrote down what a home has for a service"),
    MOVED_CASE("wrote down how far a home is with a service"),
    WELCOMED_MANAGER("welcomed a registered manager"),
    WROTE_TAKEOVER("wrote down that a home has a new owner, or what came of it"),
    IMPORTED_DSPT("took in a file of DSPT statuses"),
    UNDID_DSPT("took back a file of DSPT statuses"),
    NAMED_WATCHER("named who watched a set being taken"),
    WROTE_TEAM_TRAINING("wrote down a training that the team gives"),
    WROTE_EVENT("wrote down something about an event"),
    CHECKED_IN("wrote down who was at an event"),
    LOOKED_AT_EVENT_PEOPLE("looked at the people of an event"),
    WROTE_ABOUT_KIT("wrote down something about the team's equipment"),
    WROTE_FEEDBACK("wrote down what somebody said, or its use"),
    LOGGED_SUPPORT("wrote down help that the digital team gave"),
    BOOKED_SUPPORT("planned help by the digital team"),
    ENDED_FOLLOW_UP("ended what the digital team had promised to do"),
    SET_TASK("set the digital team a task"),
    DID_TASK("did a task of the digital team"),
    ADDED_CONTACT("wrote down whom the digital team can ring"),
    ENDED_CONTACT("ended that the digital team can ring somebody"),
    FROZE_MEASURES("froze the figures of the programme"),
    PREPARED_MAILING("prepared a mail of the digital team"),
    GAVE_PASSWORD("gave the right password"),
    SIGNED_IN("signed in"),
    SIGNED_OUT("signed out"),
    SIGN_IN_REFUSED("was refused at sign-in"),
    CHANGED_SIGN_IN("changed how they sign in"),
    ASKED_FOR_TABLET("asked for a shared tablet"),
    APPROVED_TABLET("approved a shared tablet"),
    BLOCKED_TABLET("blocked a shared tablet"),
    LOCKED_TABLET("locked a shared tablet"),
    CAME_FROM_AGENCY("came from an agency"),
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
                    LOOKED_AT_ASSESSMENTS,
                    LOOKED_AT_DUE_ASSESSMENTS,
                    LOOKED_AT_CASELOAD,
                    LOOKED_AT_UNFILED,
                    LOOKED_AT_FIGURE,
                    LOOKED_AT_REGISTER,
                    LOOKED_AT_SET_FORM,
                    LOOKED_AT_ESCALATION,
                    LOOKED_AT_IMPORT,
                    LOOKED_AT_AUDIT,
                    LOOKED_AT_HELD_SETS,
                    LOOKED_AT_MESSAGES,
                    LOOKED_AT_FILE,
                    PRINTED_ROUND,
                    LOOKED_AT_TRAINING,
                    LOOKED_AT_EVENT_PEOPLE,
                    LOOKED_WITH_REASON,
                    TOOK_COPY,
                    SEARCHED -> Kind.LOOK;
            case GAVE_PASSWORD,
                    SIGNED_IN,
                    SIGNED_OUT,
                    SIGN_IN_REFUSED,
                    CHANGED_SIGN_IN,
                    LOCKED_TABLET,
                    CAME_FROM_AGENCY -> Kind.SIGN_IN;
            default -> Kind.CHANGE;
        };
    }

    /** Whether it is a look that can show everybody who lives there: an entry about no resident is about each of them. */
    public boolean isOfEverybody() {
        return switch (this) {
            case LOOKED_AT_BOARD,
                    LOOKED_AT_CASELOAD,
                    LOOKED_AT_UNFILED,
                    LOOKED_AT_FIGURE,
                    LOOKED_AT_REGISTER,
                    LOOKED_AT_IMPORT,
                    LOOKED_AT_AUDIT,
                    LOOKED_AT_HELD_SETS,
                    LOOKED_AT_DUE_ASSESSMENTS,
                    LOOKED_AT_MESSAGES,
                    PRINTED_ROUND,
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

package org.homeward.observations.escalation;

import java.time.LocalDate;
import java.util.List;
import org.homeward.clinical.escalation.Ladder;
import org.homeward.clinical.escalation.SpecialDay;
import org.homeward.clinical.guide.GuideRow;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.London;
import org.homeward.kernel.OrganisationId;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;

/** What one home and one practice do after a raised score: what counts now, the newest version, and its signature. */
public record ProtocolPage(
        Between between, Protocol protocol, boolean mayWrite, boolean maySign, Form form, LocalDate today)
        implements FormPage {
    /** Whose agreement it is. */
    public record Between(HomeId home, OrganisationId practice, String homeName, String practiceName) {}

    @Override
    public String title() {
        return "After a raised score: " + between.homeName() + " and " + between.practiceName();
    }

    public String path() {
        return "/homes/" + between.home() + "/protocols/" + between.practice();
    }

    public List<GuideRow> rows() {
        return TypedProtocol.ROWS;
    }

    /** The times that count now. */
    public Ladder counts(GuideRow row) {
        return protocol.ladder(row);
    }

    /** The times of the newest version, which may still wait for a signature. */
    public Ladder written(GuideRow row) {
        Protocol.Draft draft = protocol.draft();
        return draft == null ? protocol.ladder(row) : draft.times().getOrDefault(row, protocol.ladder(row));
    }

    public String words(GuideRow row) {
        return switch (row) {
            case HIGH -> "A high score: 7 or more";
            case MEDIUM -> "A medium score: 5 or 6, or 3 more than usual";
            case SINGLE_THREE -> "One reading that scores 3";
            case ROUTINE, ONE, TWO, THREE_OR_FOUR -> throw new IllegalArgumentException(row + " starts no clock");
        };
    }

    /** "3 Dec 2026: 08:00 to 12:30", or that it is closed. */
    public String words(SpecialDay day) {
        return London.words(day.day()) + ": "
                + (day.isClosedAllDay() ? "closed all day" : "open " + day.opens() + " to " + day.closes());
    }

    public String field(GuideRow row, String minutes) {
        return TypedProtocol.field(row, minutes);
    }
}

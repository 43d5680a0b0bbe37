package org.homeward.training;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.homeward.access.Colleagues.StaffMember;
import org.homeward.kernel.HomeId;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;
import org.homeward.ui.Option;

/** A session as a home sees it: when, where, by whom, what room is left, and who of this home has a place. */
public record HomeSessionPage(
        HomeId home, Session session, List<Booking> ours, List<StaffMember> staff, Form form, Instant now)
        implements FormPage {
    public HomeSessionPage {
        ours = List.copyOf(ours);
        staff = List.copyOf(staff);
    }

    @Override
    public String title() {
        return "Session of " + session.when();
    }

    String path() {
        return "/homes/" + home + "/training/sessions/" + session.id();
    }

    boolean mayBook() {
        return !session.isCancelled() && !session.hasBegun(now) && session.left() > 0;
    }

    /** Who of the home has no place yet. */
    List<Option> options() {
        return staff.stream()
                .filter(member -> ours.stream()
                        .noneMatch(booking -> booking.person().equals(member.person())
                                && booking.outcome() != Booking.Outcome.CANCELLED))
                .map(member -> Option.of(member.person().toString(), member.name() + ", " + member.role()))
                .toList();
    }

    /** What can be said of a place now. */
    List<Booking.Outcome> outcomes(Booking booking) {
        return booking.outcome() != null || session.isCancelled()
                ? List.of()
                : Arrays.stream(Booking.Outcome.values())
                        .filter(outcome -> outcome.fits(session.hasBegun(now)))
                        .toList();
    }

    /** Who came and works here still can be assessed. */
    boolean canBeAssessed(Booking booking) {
        return booking.came()
                && staff.stream().anyMatch(member -> member.person().equals(booking.person()));
    }

    String person(Booking booking) {
        return "/homes/" + home + "/training/people/" + booking.person();
    }

    String button(Booking.Outcome outcome) {
        return switch (outcome) {
            case CAME -> "Came";
            case DID_NOT_COME -> "Did not come";
            case CANCELLED -> "Give the place back";
        };
    }
}

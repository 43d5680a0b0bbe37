package org.homeward.training;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Colleagues;
import org.homeward.access.Colleagues.StaffMember;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Needs;
import org.homeward.kernel.Right;
import org.homeward.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** A session as a home sees it: its own people who have a place, and who came. */
@Controller
@Needs(Right.KEEP_TRAINING)
@RequestMapping("/homes/{home}/training/sessions/{session}")
class HomeSessionController {
    private final Sessions sessions;
    private final Bookings bookings;
    private final Colleagues colleagues;
    private final Audit audit;
    private final Clock clock;

    HomeSessionController(Sessions sessions, Bookings bookings, Colleagues colleagues, Audit audit, Clock clock) {
        this.sessions = sessions;
        this.bookings = bookings;
        this.colleagues = colleagues;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    @Transactional
    HomeSessionPage show(@PathVariable HomeId home, @PathVariable UUID session) {
        return page(home, session, Form.blank());
    }

    @PostMapping("/bookings")
    @Transactional
    View book(@PathVariable HomeId home, @PathVariable UUID session, Form form) {
        HomeSessionPage page = page(home, session, form);
        Optional<StaffMember> who = page.staff().stream()
                .filter(member -> member.person().toString().equals(form.value("person")))
                .findFirst();
        if (who.isEmpty()) {
            return page(home, session, form.refuse("person", "Choose who comes."));
        }
        return switch (bookings.book(home, session, who.get(), TrainingHand.at(home))) {
            case BOOKED, BOOKED_BEFORE -> new RedirectView(page.path());
            case FULL -> page(home, session, form.refuse("person", "No place is left here. Choose another session."));
        };
    }

    @PostMapping("/bookings/{booking}/outcome")
    @Transactional
    View mark(@PathVariable HomeId home, @PathVariable UUID session, @PathVariable UUID booking, Form form) {
        HomeSessionPage page = page(home, session, Form.blank());
        Booking.Outcome.of(form.value("outcome"))
                .ifPresent(outcome -> bookings.mark(home, booking, outcome, TrainingHand.at(home)));
        return new RedirectView(page.path());
    }

    private HomeSessionPage page(HomeId home, UUID id, Form form) {
        Session session = sessions.get(id);
        audit.write(Entry.of(home, Deed.LOOKED_AT_TRAINING).about(id));
        List<Booking> ours = bookings.at(home).stream()
                .filter(booking -> booking.session().equals(id))
                .toList();
        return new HomeSessionPage(home, session, ours, colleagues.at(home), form, clock.instant());
    }
}

package org.homeward.training;

import java.time.Clock;
import java.time.Instant;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.directory.Directory;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Needs;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.OrganisationName;
import org.homeward.kernel.Right;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
@Needs(Right.KEEP_TRAINING)
class HomeTrainingController {
    private final HomeTraining training;
    private final Sessions sessions;
    private final Bookings bookings;
    private final Directory directory;
    private final Audit audit;
    private final Clock clock;

    HomeTrainingController(
            HomeTraining training,
            Sessions sessions,
            Bookings bookings,
            Directory directory,
            Audit audit,
            Clock clock) {
        this.training = training;
        this.sessions = sessions;
        this.bookings = bookings;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/homes/{home}/training")
    @Transactional
    HomeTrainingPage show(@PathVariable HomeId home) {
        audit.write(Entry.of(home, Deed.LOOKED_AT_TRAINING));
        String name = directory
                .find(home.value())
                .map(found -> OrganisationName.shown(found.name()))
                .orElseThrow(() -> new NotFound("no such home"));
        return new HomeTrainingPage(home, name, training.at(home), calendar(home));
    }

    private HomeTrainingPage.Calendar calendar(HomeId home) {
        Instant now = clock.instant();
        return new HomeTrainingPage.Calendar(
                sessions.coming(),
                bookings.at(home).stream()
                        .filter(booking -> booking.outcome() == null)
                        .map(Booking::session)
                        .distinct()
                        .map(sessions::get)
                        .filter(session -> session.hasBegun(now) && !session.isCancelled())
                        .toList());
    }

    @GetMapping("/homes/{home}/training/staff.csv")
    @Transactional
    ResponseEntity<String> file(@PathVariable HomeId home) {
        audit.write(Entry.of(home, Deed.LOOKED_AT_TRAINING).saying("as a file"));
        return TrainingCsv.staff(training.at(home));
    }
}

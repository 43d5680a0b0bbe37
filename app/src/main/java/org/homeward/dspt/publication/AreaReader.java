package org.homeward.dspt.publication;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.homeward.dspt.Dspt;
import org.homeward.dspt.Standings;
import org.homeward.kernel.Acting;
import org.homeward.kernel.London;
import org.homeward.kernel.Membership;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.Right;
import org.homeward.ui.Form;
import org.springframework.stereotype.Component;

/** The homes of whoever asks: those of their ICB on the day they ask for. */
@Component
class AreaReader {
    private final Dspt dspt;
    private final Clock clock;

    AreaReader(Dspt dspt, Clock clock) {
        this.dspt = dspt;
        this.clock = clock;
    }

    LocalDate today() {
        return London.day(clock.instant());
    }

    /** Of the three boxes, or of a link ("on"), else today. */
    LocalDate day(Form form) {
        return form.date("day").orElseGet(() -> linked(form.value("on")));
    }

    private LocalDate linked(String on) {
        try {
            return on.isEmpty() ? today() : LocalDate.parse(on);
        } catch (DateTimeException noDay) {
            return today();
        }
    }

    Standings on(LocalDate day) {
        return dspt.standingsIn(membership().organisation().value(), day);
    }

    String areaName() {
        return membership().organisationName();
    }

    private static Membership membership() {
        return Acting.current()
                .flatMap(actor -> actor.as(Right.SEE_PROGRAMME))
                .orElseThrow(() -> new NotFound("nobody of an ICB"));
    }
}

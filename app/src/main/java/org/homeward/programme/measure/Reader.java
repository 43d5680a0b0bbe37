package org.homeward.programme.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.homeward.kernel.Acting;
import org.homeward.kernel.London;
import org.homeward.kernel.Membership;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.Right;
import org.springframework.stereotype.Component;

/** Who reads the measures: of which ICB, and on which day. */
@Component
class Reader {
    private final Areas areas;
    private final Clock clock;

    Reader(Areas areas, Clock clock) {
        this.areas = areas;
        this.clock = clock;
    }

    LocalDate today() {
        return London.day(clock.instant());
    }

    UUID icb() {
        return membership().organisation().value();
    }

    String areaName() {
        return membership().organisationName();
    }

    boolean mayFreeze() {
        return Acting.current()
                .filter(actor -> actor.may(Right.FREEZE_MEASURES))
                .isPresent();
    }

    Area area(Border border) {
        return MeasureReport.once(areas.of(icb(), border, today()));
    }

    /** The homes of a frozen report as they are counted today. */
    Area area(Snapshot snapshot) {
        LocalDate frozenOn = London.day(snapshot.at());
        return MeasureReport.once(areas.of(snapshot.icb(), snapshot.border(), frozenOn));
    }

    private static Membership membership() {
        return Acting.current()
                .flatMap(actor -> actor.as(Right.SEE_MEASURES))
                .orElseThrow(() -> new NotFound("nobody of an ICB"));
    }
}

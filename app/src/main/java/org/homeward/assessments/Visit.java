package org.homeward.assessments;

import java.time.Instant;
import java.time.LocalDate;
import org.homeward.access.Signature;
import org.homeward.kernel.Acting;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.London;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.Right;
import org.homeward.residents.Resident;
import org.homeward.ui.ResidentBanner;

/** Somebody at the page of a resident, now. */
public record Visit(Resident resident, Instant now) {
    public Whose whose() {
        return new Whose(resident.home(), resident.id());
    }

    public String path() {
        return whose().path();
    }

    /** What the resident is called. */
    public String called() {
        return resident.name().called();
    }

    public LocalDate today() {
        return London.day(now);
    }

    public ResidentBanner banner() {
        return resident.banner(today());
    }

    /** Whether whoever is acting may write here: the home's staff, while the person lives there. */
    public boolean mayRecord() {
        return resident.residency().isCurrent()
                && Acting.current()
                        .filter(actor -> actor.may(Right.RECORD_OBSERVATIONS, resident.home()))
                        .isPresent();
    }

    /** Whoever is acting signs in the role that lets them record. */
    public static Signature hand(HomeId home) {
        return Signature.of(
                Acting.current().orElseThrow(() -> new NotFound("nobody is acting")), Right.RECORD_OBSERVATIONS, home);
    }
}

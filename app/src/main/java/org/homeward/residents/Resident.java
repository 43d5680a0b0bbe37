package org.homeward.residents;

import java.time.LocalDate;
import java.time.Period;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.ResidentId;
import org.homeward.ui.ResidentBanner;

/** A person who lives or lived in a home, as its register has them now; version counts the changes. */
public record Resident(
        HomeId home,
        ResidentId id,
        Name name,
        LocalDate born,
        Sex sex,
        boolean pregnant,
        NhsIdentity nhs,
        Bed bed,
        Registration registration,
        AllergyRecord allergies,
        CprDecision cpr,
        CareFlags flags,
        Residency residency,
        int version) {

    /** Completed years on a day. */
    public int ageOn(LocalDate day) {
        return Period.between(born, day).getYears();
    }

    /** What stands at the top of every page about them, on paper too. */
    public ResidentBanner banner(LocalDate today) {
        return new ResidentBanner(
                new ResidentBanner.Name(name.family(), name.given(), name.preferred()),
                born,
                today,
                nhs.number(),
                bed.room(),
                allergies.shown(),
                cpr.isAgainstCpr() ? new ResidentBanner.NotForCpr(cpr.original()) : null,
                null);
    }
}

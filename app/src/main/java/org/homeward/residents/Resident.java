package org.homeward.residents;

import java.time.LocalDate;
import java.time.Period;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.London;
import org.homeward.kernel.ResidentId;
import org.homeward.ui.ResidentBanner;

/** A person who lives or lived in a home, as its register has them now; version counts the changes, pictured means a photo. */
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
        int version,
        boolean pictured) {

    /** Completed years on a day. */
    public int ageOn(LocalDate day) {
        return Period.between(born, day).getYears();
    }

    /** What stands at the top of every page about them, on paper too; who has left grows no older. */
    public ResidentBanner banner(LocalDate today) {
        return new ResidentBanner(
                new ResidentBanner.Name(name.family(), name.given(), name.preferred()),
                born,
                residency.lastDay(today),
                nhs.shown(),
                residency.isCurrent()
                        ? bed.room()
                        : bed.room() + " (left " + London.words(residency.lastDay(today)) + ")",
                allergies.shown(),
                cpr.shown(),
                pictured ? "/homes/" + home + "/residents/" + id + "/photo" : null);
    }
}

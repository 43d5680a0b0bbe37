package org.homeward.residents;

import java.time.LocalDate;
import java.time.Period;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.ResidentId;

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
}

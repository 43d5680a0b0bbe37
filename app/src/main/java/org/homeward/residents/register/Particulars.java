package org.homeward.residents.register;

import java.time.LocalDate;
import org.homeward.residents.AllergyRecord;
import org.homeward.residents.Bed;
import org.homeward.residents.CareFlags;
import org.homeward.residents.CprDecision;
import org.homeward.residents.Name;
import org.homeward.residents.NhsIdentity;
import org.homeward.residents.Registration;
import org.homeward.residents.Sex;
import org.jspecify.annotations.Nullable;

/** All that people write down about a resident, checked. */
public record Particulars(
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
        LocalDate admittedOn,
        @Nullable NextOfKin nextOfKin) {

    Particulars with(NhsIdentity identity) {
        return new Particulars(
                name, born, sex, pregnant, identity, bed, registration, allergies, cpr, flags, admittedOn, nextOfKin);
    }
}

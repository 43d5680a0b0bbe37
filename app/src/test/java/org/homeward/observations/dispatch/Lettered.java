package org.homeward.observations.dispatch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.homeward.clinical.signs.MissingReason;
import org.homeward.clinical.signs.Parameter;
import org.homeward.clinical.signs.VitalSigns;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Ids;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.ResidentId;
import org.homeward.observations.ObservedSet;
import org.homeward.observations.OxygenTherapy;
import org.homeward.observations.Sittings;
import org.homeward.observations.WeightAndGlucose;
import org.homeward.residents.AllergyRecord;
import org.homeward.residents.Bed;
import org.homeward.residents.CareFlags;
import org.homeward.residents.CprDecision;
import org.homeward.residents.Name;
import org.homeward.residents.NhsIdentity;
import org.homeward.residents.NhsNumberStatus;
import org.homeward.residents.Registration;
import org.homeward.residents.Residency;
import org.homeward.residents.Resident;
import org.homeward.residents.Sex;
import org.jspecify.annotations.Nullable;

/** Letters about Ada Finch of Beechwood House. */
public final class Lettered {
    public static final ObservedSet ILL = Sittings.saved(Sittings.scoring(7), Sittings.NOW);
    static final SetLetter.Place HOLT = new SetLetter.Place("Holt Medical Practice", "D82001", "01263 712461");
    private static final SetLetter.Place BEECHWOOD = new SetLetter.Place("Beechwood House", "VLABC", "01603 000000");

    private Lettered() {}

    static SetLetter about(ObservedSet... sets) {
        return about(ada(new NhsIdentity("9990012342", NhsNumberStatus.VERIFIED)), HOLT, sets);
    }

    static SetLetter unchecked(ObservedSet... sets) {
        return about(ada(new NhsIdentity("9990012342", NhsNumberStatus.FORMAT_OK)), HOLT, sets);
    }

    static SetLetter withoutPractice(ObservedSet... sets) {
        return about(ada(new NhsIdentity("9990012342", NhsNumberStatus.VERIFIED)), null, sets);
    }

    static SetLetter withoutOds(ObservedSet... sets) {
        SetLetter letter = about(sets);
        return new SetLetter(
                letter.resident(),
                new SetLetter.Place("Beechwood House", null, null),
                HOLT,
                letter.sets(),
                1,
                letter.preparedAt());
    }

    private static SetLetter about(Resident who, SetLetter.@Nullable Place practice, ObservedSet... sets) {
        return new SetLetter(who, BEECHWOOD, practice, List.of(sets), 1, Instant.parse("2026-11-22T08:20:00Z"));
    }

    /** Her oxygen level was refused. */
    public static ObservedSet partial() {
        VitalSigns signs = Sittings.without(Parameter.OXYGEN_SATURATION, Sittings.scoring(7));
        return Sittings.saved(signs, Sittings.NOW);
    }

    static ObservedSet weighed() {
        return weighed("5.5");
    }

    /** Weighed, and her glucose as the meter showed it. */
    public static ObservedSet weighed(String glucose) {
        return new ObservedSet(
                ILL.id(),
                ILL.takenAt(),
                ILL.recordedAt(),
                ILL.recorder(),
                ILL.signs(),
                ILL.oxygen(),
                ILL.score(),
                ILL.missing(),
                ILL.remarks(),
                WeightAndGlucose.read("62.4", glucose));
    }

    public static ObservedSet onOxygen() {
        ObservedSet set = Sittings.saved(Sittings.scoring(11), Sittings.NOW);
        return new ObservedSet(
                set.id(),
                set.takenAt(),
                set.recordedAt(),
                set.recorder(),
                set.signs(),
                new OxygenTherapy(25, "nasal cannula"),
                set.score(),
                set.missing(),
                set.remarks());
    }

    /** Stands in for the set in which her pulse was typed wrong. */
    public static ObservedSet correcting(ObservedSet wrong) {
        ObservedSet set = Sittings.saved(Sittings.scoring(5), Sittings.NOW);
        return new ObservedSet(
                set.id(),
                set.takenAt(),
                set.recordedAt(),
                set.recorder(),
                set.signs(),
                set.oxygen(),
                set.score(),
                Map.<Parameter, MissingReason>of(),
                new ObservedSet.Remarks("typed", null, null, wrong.id(), "the pulse was typed wrong", false));
    }

    private static Resident ada(NhsIdentity nhs) {
        return new Resident(
                new HomeId(Ids.next()),
                new ResidentId(Ids.next()),
                new Name("Ada", "Finch", "Addie"),
                LocalDate.of(1938, 3, 3),
                Sex.FEMALE,
                false,
                nhs,
                new Bed("3", 1, null),
                new Registration(new OrganisationId(Ids.next()), null),
                AllergyRecord.notRecorded(),
                CprDecision.notRecorded(),
                new CareFlags(null, null, null),
                new Residency(LocalDate.of(2025, 6, 1), null, null),
                1,
                false);
    }
}

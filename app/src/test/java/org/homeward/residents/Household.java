package org.homeward.residents;

import java.time.LocalDate;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.ResidentId;

/** The people of Beechwood House whom the tests know. */
public final class Household {
    public static final HomeId BEECHWOOD = HomeId.of("0192f000-0000-7000-8000-000000000001");

    private Household() {}

    public static Resident ada() {
        return resident(
                new Name("Ada", "Finch", "Addie"),
                LocalDate.of(1938, 3, 3),
                new NhsIdentity("9990012342", NhsNumberStatus.VERIFIED),
                new Bed("3", 3, "Willow"));
    }

    public static Resident zoe() {
        return resident(
                new Name("Zoë", "O’Brückner", null),
                LocalDate.of(1941, 12, 30),
                NhsIdentity.notPresent(),
                new Bed("12 bed B", 12, null));
    }

    public static Resident ludmila() {
        return resident(
                new Name("Ludmiła", "Nowak", null),
                LocalDate.of(1946, 2, 4),
                NhsIdentity.notPresent(),
                new Bed("12A", 12, null));
    }

    public static Resident inRoom(String room) {
        return resident(
                new Name("Nora", "Platt", null),
                LocalDate.of(1940, 5, 6),
                NhsIdentity.notPresent(),
                new Bed(room, 12, null));
    }

    static Resident born(LocalDate day) {
        return resident(new Name("Leap", "Year", null), day, NhsIdentity.notPresent(), new Bed("1", 1, null));
    }

    private static Resident resident(Name name, LocalDate born, NhsIdentity nhs, Bed bed) {
        return new Resident(
                BEECHWOOD,
                ResidentId.next(),
                name,
                born,
                Sex.FEMALE,
                false,
                nhs,
                bed,
                new Registration(null, null),
                new AllergyRecord(AllergyStatus.RECORDED, "penicillin; latex", null, null),
                new CprDecision(Cpr.NOT_FOR_CPR, "office safe", null),
                new CareFlags(null, null, null),
                new Residency(LocalDate.of(2023, 6, 12), null, null),
                1,
                false);
    }
}

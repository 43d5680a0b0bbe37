package org.homeward.residents.register;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.homeward.residents.Resident;

/** Who in the register may be the same person as somebody who is about to be written in it. */
public record Twins(List<Resident> residents) {
    public Twins {
        residents = List.copyOf(residents);
    }

    /** The resident with the same NHS number: certainly the same person, or a wrong number. */
    public Optional<Resident> sameNumber(Particulars who) {
        return residents.stream()
                .filter(resident -> resident.nhs().number() != null
                        && Objects.equals(resident.nhs().number(), who.nhs().number()))
                .findFirst();
    }

    /** The resident with the same name and date of birth: perhaps the same person. */
    public Optional<Resident> sameNameAndBirth(Particulars who) {
        return residents.stream()
                .filter(resident -> resident.born().equals(who.born()))
                .filter(resident -> SearchWords.plain(resident.name().full()).equals(person(who)))
                .findFirst();
    }

    /** A name without accents and capitals, to tell whether two are the same. */
    public static String person(Particulars who) {
        return SearchWords.plain(who.name().full());
    }
}

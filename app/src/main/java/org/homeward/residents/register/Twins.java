package org.homeward.residents.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.kernel.London;
import org.homeward.residents.Name;
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

    /** "Ada Finch in room 3", or "Ada Finch, who left on 2 Mar 2025 (Died)". */
    public static String named(Resident resident) {
        LocalDate left = resident.residency().dischargedOn();
        return resident.name().full()
                + (left == null
                        ? " in room " + resident.bed().room()
                        : ", who left on " + London.words(left) + " ("
                                + resident.residency().dischargeReason() + ")");
    }

    /** What tells two people apart although they share the number, or the name and birthday; empty when nothing does. */
    public static String apart(Resident resident, Particulars who) {
        String number = resident.nhs().number();
        boolean sameNumber = Objects.equals(number, who.nhs().number());
        return Stream.of(
                        resident.born().equals(who.born()) ? "" : "the date of birth " + London.words(resident.born()),
                        plainFamily(resident.name()).equals(plainFamily(who.name()))
                                ? ""
                                : "the family name " + resident.name().family(),
                        number == null || who.nhs().number() == null || sameNumber
                                ? ""
                                : "the NHS number " + resident.nhs().words())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" and "));
    }

    private static String plainFamily(Name name) {
        return SearchWords.plain(name.family());
    }
}

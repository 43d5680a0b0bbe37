package org.homeward.observations.dispatch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.homeward.kernel.London;
import org.homeward.observations.ObservedSet;
import org.homeward.residents.Resident;
import org.jspecify.annotations.Nullable;

/**
 * What goes to a practice about one resident: the sets, from which home, prepared when. No practice means none is known. The version is 1, and
 * one more for each correction.
 */
record SetLetter(
        Resident resident,
        Place home,
        @Nullable Place practice,
        List<ObservedSet> sets,
        int version,
        Instant preparedAt) {
    /** An organisation by name, ODS code and telephone, as far as they are known. */
    record Place(
            String name, @Nullable String ods, @Nullable String telephone) {
        String words() {
            return name + (ods == null ? "" : " (ODS " + ods + ")") + (telephone == null ? "" : ", " + telephone);
        }
    }

    SetLetter {
        sets = List.copyOf(sets);
        if (sets.isEmpty()) {
            throw new IllegalArgumentException("A letter is about at least one set");
        }
    }

    LocalDate day() {
        return London.day(preparedAt);
    }

    /** The NHS number as far as it may leave the home: a number that nobody has checked may be somebody else's (HZ-01). */
    @Nullable
    String nhsNumber() {
        return resident.nhs().status().mayLeaveTheHome() ? resident.nhs().number() : null;
    }

    String nhsWords() {
        return nhsNumber() == null
                ? "not sent, because it is not checked"
                : resident.nhs().words();
    }

    /** "FINCH, Ada, born 3 Mar 1938 (88), NHS number 999 001 2342". */
    String who() {
        return resident.name().formal() + ", born " + London.words(resident.born()) + " ("
                + resident.ageOn(resident.residency().lastDay(day())) + "), NHS number " + nhsWords();
    }

    /** For a file: it names the set and nobody. */
    String fileName(String ending) {
        return "set-" + sets.getFirst().id() + ending;
    }
}

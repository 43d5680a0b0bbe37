package org.homeward.ui;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who a page is about: the same words in the same order at the top of every page about a resident. */
public record ResidentBanner(
        Name name,
        LocalDate born,
        LocalDate today,
        @Nullable String nhsNumber,
        String room,
        Allergies allergies,
        @Nullable NotForCpr notForCpr,
        @Nullable String photo) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    /** A resident's names; preferred is what they like to be called, if that is another name. */
    public record Name(
            String family, String given, @Nullable String preferred) {
        String formal() {
            return family.toUpperCase(Locale.UK) + ", " + given;
        }

        String initials() {
            return Stream.of(given, family)
                    .filter(part -> !part.isEmpty())
                    .map(part -> new String(Character.toChars(part.codePointAt(0))))
                    .collect(Collectors.joining());
        }
    }

    /** A decision not to attempt resuscitation, and where its signed original is kept ("office safe"). */
    public record NotForCpr(@Nullable String original) {
        static final String WORDS =
                "Not for CPR. All other care and escalation continue unless the plan says otherwise.";

        String whereOriginalIs() {
            return "Original: " + Objects.requireNonNullElse(original, "place not recorded");
        }
    }

    String bornAndAge() {
        return DAY.format(born) + " (" + Period.between(born, today).getYears() + ")";
    }

    String nhsNumberInGroups() {
        return nhsNumber == null ? "not known" : nhsNumber.replaceFirst("^(\\d{3})(\\d{3})(\\d{4})$", "$1 $2 $3");
    }
}

package org.homeward.ui;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who a page is about: the same words in the same order at the top of every page about a resident. Today is the day itself, or the
 * last of their stay.
 */
public record ResidentBanner(
        Name name,
        LocalDate born,
        LocalDate today,
        NhsNumber nhsNumber,
        String room,
        Allergies allergies,
        Cpr cpr,
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

    /** An NHS number of ten digits, if it is known, and in words what makes it doubtful, if anything does. */
    public record NhsNumber(
            @Nullable String digits, @Nullable String doubt) {
        String words() {
            return digits == null ? "not known" : digits.replaceFirst("^(\\d{3})(\\d{3})(\\d{4})$", "$1 $2 $3");
        }
    }

    /** Whether to attempt resuscitation: it is said on every page, also when nobody has decided. */
    public sealed interface Cpr {
        String words();

        /** Decided: attempt it. */
        record Attempt() implements Cpr {
            @Override
            public String words() {
                return "CPR: attempt.";
            }
        }

        /** A decision not to attempt it, and where its signed original is kept ("office safe"). */
        record NotForCpr(@Nullable String original) implements Cpr {
            @Override
            public String words() {
                return "Not for CPR. All other care and escalation continue unless the plan says otherwise.";
            }

            String whereOriginalIs() {
                return "Original: " + Objects.requireNonNullElse(original, "place not recorded");
            }
        }

        /** Nobody has decided, or nobody has written it down. */
        record NotRecorded() implements Cpr {
            @Override
            public String words() {
                return "CPR: no decision recorded, attempt.";
            }
        }
    }

    String bornAndAge() {
        return DAY.format(born) + " (" + Period.between(born, today).getYears() + ")";
    }
}

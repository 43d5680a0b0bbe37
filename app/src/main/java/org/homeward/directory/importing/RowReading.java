package org.homeward.directory.importing;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.homeward.directory.RowNote;
import org.homeward.directory.reading.Row;
import org.jspecify.annotations.Nullable;

/** Reads the values of one row; a value that makes no sense is left out and noted, and the rest of the row is still used. */
final class RowReading {
    static final Pattern ODS_CODE = Pattern.compile("[A-Z0-9]{2,12}");
    static final Pattern CQC_ID = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)*");
    static final Pattern ONS_CODE = Pattern.compile("[A-Z][0-9]{8}");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}]+");
    private static final int LONGEST = 300;
    private static final int LONGEST_SHOWN = 40;
    private final Row row;
    private final Findings findings;
    private final String subject;

    RowReading(Row row, Findings findings, String subject) {
        this.row = row;
        this.findings = findings;
        this.subject = subject;
    }

    String raw(String heading) {
        return row.text(heading);
    }

    boolean isYes(String heading) {
        return Words.isYes(row.text(heading));
    }

    @Nullable
    String text(String heading) {
        String text = CONTROL.matcher(row.text(heading)).replaceAll(" ").strip();
        if (text.length() > LONGEST) {
            leaveOut(heading, text, "is longer than %d letters".formatted(LONGEST));
            return null;
        }
        return text.isEmpty() || text.equals("-") ? null : text;
    }

    @Nullable
    String code(String heading, Pattern shape) {
        return read(
                heading,
                text -> Optional.of(text.toUpperCase(Locale.ROOT))
                        .filter(code -> shape.matcher(code).matches()),
                "is not a code of the expected shape");
    }

    @Nullable
    LocalDate date(String heading) {
        return read(heading, Words::date, "is not a date like 31/03/2024");
    }

    @Nullable
    Integer wholeNumber(String heading, int most) {
        return read(
                heading,
                text -> Words.wholeNumber(text).filter(number -> number <= most),
                "is not a whole number up to " + most);
    }

    @Nullable
    String postcode(String heading) {
        return read(heading, Words::postcode, "is not a United Kingdom postcode");
    }

    @Nullable
    String telephone(String heading) {
        return read(
                heading,
                text -> Optional.of(Words.telephone(text)).filter(number -> number.length() <= LONGEST_SHOWN),
                "is too long for a telephone number");
    }

    <T> @Nullable T read(String heading, Function<String, Optional<T>> reader, String wrong) {
        String text = text(heading);
        if (text == null) {
            return null;
        }
        Optional<T> value = reader.apply(text);
        if (value.isEmpty()) {
            leaveOut(heading, text, wrong);
        }
        return value.orElse(null);
    }

    void leaveOut(String heading, String text, String wrong) {
        String shown = text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
        findings.note(new RowNote(
                row.number(),
                false,
                subject,
                "%s \"%s\" %s. It was left blank; the rest of the row was used. Correct it at the source."
                        .formatted(heading, shown, wrong)));
    }

    void reject(String reason) {
        findings.note(new RowNote(row.number(), true, subject, reason));
    }

    static void note(Findings findings, Claim claim, String reason) {
        findings.note(new RowNote(claim.row(), false, claim.organisation().name(), reason));
    }
}

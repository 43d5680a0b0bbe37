package org.homeward.residents;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.homeward.kernel.London;
import org.homeward.ui.Allergies;
import org.jspecify.annotations.Nullable;

/** What is known of a resident's allergies, in the home's words ("penicillin; latex"), from whom and when. */
public record AllergyRecord(
        AllergyStatus status,
        @Nullable String substances,
        @Nullable String source,
        @Nullable LocalDate on) {
    private static final Pattern BETWEEN = Pattern.compile("\\s*[;,\\n]\\s*");

    public AllergyRecord {
        if ((status == AllergyStatus.RECORDED) != (substances != null)) {
            throw new IllegalArgumentException("Recorded allergies name a substance, and nothing else does");
        }
    }

    public static AllergyRecord notRecorded() {
        return new AllergyRecord(AllergyStatus.NOT_RECORDED, null, null, null);
    }

    /** Each substance by itself. */
    public List<String> list() {
        return substances == null
                ? List.of()
                : BETWEEN.splitAsStream(substances)
                        .filter(substance -> !substance.isEmpty())
                        .toList();
    }

    /** The same as the resident banner says it. */
    Allergies shown() {
        return switch (status) {
            case RECORDED -> Allergies.recorded(list());
            case NONE_KNOWN -> Allergies.noneKnown(fromWhom());
            case NOT_RECORDED -> Allergies.notRecorded();
        };
    }

    /** "Dr Shah, 4 Oct 2026". */
    public String fromWhom() {
        String who = Objects.requireNonNullElse(source, "source not recorded");
        return on == null ? who : who + ", " + London.words(on);
    }
}

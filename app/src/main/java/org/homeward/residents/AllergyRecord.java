package org.homeward.residents;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of a resident's allergies, in the home's words ("penicillin; latex"), from whom and when. */
public record AllergyRecord(
        AllergyStatus status,
        @Nullable String substances,
        @Nullable String source,
        @Nullable LocalDate on) {
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
                : Arrays.stream(substances.split("[;,\n]"))
                        .map(String::strip)
                        .filter(substance -> !substance.isEmpty())
                        .toList();
    }
}

package org.homeward.assessments.skin;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is done for a wound: the dressing, every how many hours the person is turned, what they lie on, other words, the next look. */
public record WoundCare(
        @Nullable String dressing,
        @Nullable Integer turning,
        @Nullable String equipment,
        @Nullable String words,
        @Nullable LocalDate nextOn) {
    /** "foam dressing; turned every 2 hours; air mattress", or nothing. */
    public String told() {
        return Stream.of(dressing, turning == null ? null : "turned every " + hours(turning), equipment, words)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
    }

    private static String hours(int turning) {
        return turning == 1 ? "hour" : turning + " hours";
    }
}

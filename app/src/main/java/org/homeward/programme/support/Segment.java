package org.homeward.programme.support;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.directory.CareHome.Rating;
import org.homeward.ui.Form;
import org.jspecify.annotations.Nullable;

/** Which homes a mail is for: each part narrows it, null asks for nothing. */
record Segment(
        @Nullable UUID place,
        @Nullable UUID pcn,
        @Nullable UUID group,
        @Nullable Boolean nursing,
        @Nullable Rating rating) {
    static Segment of(Form form) {
        Optional<Boolean> nursing = switch (form.value("care")) {
            case "NURSING" -> Optional.of(true);
            case "RESIDENTIAL" -> Optional.of(false);
            default -> Optional.empty();
        };
        return new Segment(
                Callers.uuid(form.value("place")).orElse(null),
                Callers.uuid(form.value("pcn")).orElse(null),
                Callers.uuid(form.value("group")).orElse(null),
                nursing.orElse(null),
                Choices.chosen(Rating.class, form.value("rating")).orElse(null));
    }

    /** "Homes in North Norfolk, with nursing, rated good"; the names come from what was offered. */
    String words(Offered offered) {
        String parts = Stream.of(
                        offered.name(place),
                        offered.name(pcn),
                        offered.name(group),
                        nursing == null ? "" : nursing ? "with nursing" : "without nursing",
                        rating == null ? "" : "rated " + rating.code().replace('-', ' '))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return parts.isEmpty() ? "All care homes" : "Care homes: " + parts;
    }
}

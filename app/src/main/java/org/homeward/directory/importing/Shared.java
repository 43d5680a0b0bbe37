package org.homeward.directory.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.homeward.directory.Address;
import org.jspecify.annotations.Nullable;

/** Keeps one copy of what thousands of rows repeat (towns, lists of services), so that a nation fits in a small memory. */
final class Shared {
    private final Map<String, String> texts = new HashMap<>();
    private final Map<List<String>, List<String>> lists = new HashMap<>();
    private final Map<List<String>, Tie.Named> ties = new HashMap<>();

    @Nullable
    String text(@Nullable String text) {
        return text == null ? null : texts.computeIfAbsent(text, same -> same);
    }

    List<String> list(List<String> list) {
        return lists.computeIfAbsent(list, List::copyOf);
    }

    Tie.Named tie(String code) {
        return tie(List.of(code));
    }

    Tie.Named tie(List<String> codes) {
        return ties.computeIfAbsent(codes, same -> new Tie.Named(same, null));
    }

    Address address(RowReading reading, String whose) {
        return new Address(
                reading.text(whose + "Street Address"),
                reading.text(whose + "Address Line 2"),
                null,
                text(reading.text(whose + "City")),
                text(reading.text(whose + "County")),
                reading.postcode(whose + "Postal Code"));
    }
}

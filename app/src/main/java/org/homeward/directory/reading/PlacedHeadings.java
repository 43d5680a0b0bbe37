package org.homeward.directory.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** A layout without a heading row: the columns are known by their place, and the first row must look like one of its rows. */
public record PlacedHeadings(String layout, List<String> headings, Predicate<List<String>> looksRight)
        implements Headings {
    @Override
    public Optional<Columns> in(List<String> cells) {
        if (!looksRight.test(cells)) {
            return Optional.empty();
        }
        Map<String, Integer> places = new HashMap<>();
        for (int at = 0; at < headings.size(); at++) {
            places.put(headings.get(at), at);
        }
        return Optional.of(new Columns(places, headings.size()));
    }

    @Override
    public List<String> missing(List<String> cells) {
        return List.of();
    }

    @Override
    public boolean areARow() {
        return false;
    }
}

package org.homeward.directory.reading;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Headings that drift: case, spaces, full stops and brackets do not matter, and a column may have other names. A row is the heading
 * row when it has all the columns we cannot do without.
 */
public final class NamedHeadings implements Headings {
    private static final Pattern NOT_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");
    private final String layout;
    private final Map<String, String> ourNames = new HashMap<>();
    private final Set<String> needed = new HashSet<>();
    private @Nullable String sheet;

    public NamedHeadings(String layout, List<String> known) {
        this.layout = layout;
        known.forEach(heading -> ourNames.put(bare(heading), heading));
    }

    public NamedHeadings need(String... headings) {
        needed.addAll(List.of(headings));
        return this;
    }

    /** They stand on this sheet of a workbook and on no other, however it is written. */
    public NamedHeadings onSheet(String name) {
        sheet = name;
        return this;
    }

    public NamedHeadings alias(String heading, String... others) {
        for (String other : others) {
            ourNames.put(bare(other), heading);
        }
        return this;
    }

    @Override
    public Optional<Columns> in(List<String> cells) {
        Map<String, Integer> places = places(cells);
        return places.keySet().containsAll(needed) ? Optional.of(new Columns(places, cells.size())) : Optional.empty();
    }

    @Override
    public List<String> missing(List<String> cells) {
        Set<String> there = places(cells).keySet();
        return needed.stream()
                .filter(heading -> !there.contains(heading))
                .sorted()
                .toList();
    }

    private Map<String, Integer> places(List<String> cells) {
        Map<String, Integer> places = new HashMap<>();
        for (int at = 0; at < cells.size(); at++) {
            String heading = cells.get(at);
            String bare = bare(heading);
            if (!bare.isEmpty()) {
                places.putIfAbsent(ourNames.getOrDefault(bare, heading.strip()), at);
            }
        }
        return places;
    }

    @Override
    public boolean areARow() {
        return true;
    }

    @Override
    public Optional<String> sheet() {
        return Optional.ofNullable(sheet);
    }

    @Override
    public String layout() {
        return layout;
    }

    static String bare(String heading) {
        String plain = Normalizer.normalize(heading, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return NOT_LETTER_OR_DIGIT.matcher(plain).replaceAll("");
    }
}

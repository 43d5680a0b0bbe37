package org.homeward.directory.importing;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns a file does not have: of these it says nothing, so what the directory knows stands. */
record Lacking(Set<String> headings) {
    static final Lacking NOTHING = new Lacking(Set.of());

    Lacking {
        headings = Set.copyOf(headings);
    }

    boolean has(String heading) {
        return headings.contains(heading);
    }

    @Nullable
    <T> T keep(String heading, @Nullable T said, @Nullable T known) {
        return has(heading) ? known : said;
    }

    boolean keep(String heading, boolean said, boolean known) {
        return has(heading) ? known : said;
    }

    /** Of a column for each value: those the file ticks, and the known ones whose column it lacks; in the order of the columns. */
    List<String> keep(Stream<String> columns, String prefix, List<String> said, @Nullable List<String> known) {
        List<String> knew = Objects.requireNonNullElse(known, List.of());
        return columns.filter(heading -> heading.startsWith(prefix))
                .filter(heading -> (has(heading) ? knew : said).contains(heading.substring(prefix.length())))
                .map(heading -> heading.substring(prefix.length()))
                .toList();
    }
}

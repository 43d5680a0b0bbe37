package org.homeward.directory.browse;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.homeward.directory.Organisation;
import org.homeward.ui.Form;
import org.homeward.ui.Option;
import org.homeward.ui.Page;

/** Finding an organisation: before anything is typed, how many there are of each sort. */
public record DirectoryPage(Asked asked, List<Organisation> matches, Map<Sort, Integer> counts, boolean mayImport)
        implements Page {
    static final String PATH = "/directory";

    public DirectoryPage {
        matches = List.copyOf(matches);
        counts = Map.copyOf(counts);
    }

    @Override
    public String title() {
        return "Directory";
    }

    List<Organisation> shown() {
        return matches.stream().limit(Finds.MOST).toList();
    }

    /** "2 found", "More than 50 found: the first 50". */
    String count() {
        if (matches.size() > Finds.MOST) {
            return "More than " + Finds.MOST + " found. These are the first " + Finds.MOST
                    + ": type more letters, a town or a postcode to see fewer.";
        }
        return matches.size() + " found" + (asked.typed().isEmpty() ? "" : " for “" + asked.typed() + "”");
    }

    int count(Sort sort) {
        return counts.getOrDefault(sort, 0);
    }

    boolean isEmptyDirectory() {
        return asked.isNothing() && counts.isEmpty();
    }

    List<Sort> sorts() {
        return List.of(Sort.values());
    }

    Form form() {
        return Form.blank().with("sort", asked.sort());
    }

    List<Option> choices() {
        return Stream.of(Sort.values())
                .map(sort -> Option.of(sort.code(), sort.words()))
                .toList();
    }
}

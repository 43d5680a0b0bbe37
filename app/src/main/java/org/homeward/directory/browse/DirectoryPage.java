package org.homeward.directory.browse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.directory.Organisation;
import org.homeward.directory.ShippedFile;
import org.homeward.ui.Form;
import org.homeward.ui.Option;
import org.homeward.ui.Page;

/** Finding an organisation: before anything is typed, how many there are of each sort. */
public record DirectoryPage(Asked asked, Finds.Found found, Map<Sort, Integer> counts, Surroundings surroundings)
        implements Page {
    static final String PATH = "/directory";

    public DirectoryPage {
        counts = Map.copyOf(counts);
    }

    /** What stands around whatever is found: the areas to choose from, whose data they are, and what the person may do. */
    record Surroundings(List<Organisation> areas, List<ShippedFile> shipped, boolean mayImport) {
        Surroundings {
            areas = List.copyOf(areas);
            shipped = List.copyOf(shipped);
        }
    }

    boolean mayImport() {
        return surroundings.mayImport();
    }

    @Override
    public String title() {
        return "Directory";
    }

    /** "2 found in Norwich", "412 found. These are the first 50". */
    String count() {
        String all = "%,d found".formatted(found.all())
                + area().map(area -> " in " + Shown.name(area)).orElse("")
                + (asked.typed().isEmpty() ? "" : " for “" + asked.typed() + "”");
        return found.all() <= Finds.MOST
                ? all
                : all + ". These are the first " + Finds.MOST
                        + ": type more letters, a town or a postcode to see fewer.";
    }

    private Optional<Organisation> area() {
        return surroundings.areas().stream()
                .filter(area -> asked.areaId().equals(Optional.of(area.id())))
                .findFirst();
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
        return Form.blank().with("sort", asked.sort()).with("in", asked.area());
    }

    List<Option> areas() {
        return surroundings.areas().stream()
                .map(area -> Option.of(area.id().toString(), Shown.name(area) + " (" + Shown.kind(area.kind()) + ")"))
                .toList();
    }

    List<Option> choices() {
        return Stream.of(Sort.values())
                .map(sort -> Option.of(sort.code(), sort.words()))
                .toList();
    }
}

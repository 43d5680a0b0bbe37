package org.homeward.programme.board;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.homeward.programme.home.HomeInJourney;
import org.homeward.programme.home.Stage;

/** The columns of a board in the order of the machine; in each the home that has been there longest comes first. */
record Board(List<Column> columns) {
    private static final Comparator<HomeInJourney> OLDEST = Comparator.comparing(
                    HomeInJourney::days, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(at -> at.home().name());

    Board {
        columns = List.copyOf(columns);
    }

    /** One state with the homes in it. */
    record Column(Stage stage, List<HomeInJourney> homes) {
        Column {
            homes = List.copyOf(homes);
        }
    }

    static Board of(List<Stage> stages, List<HomeInJourney> homes) {
        Map<String, List<HomeInJourney>> byState =
                homes.stream().sorted(OLDEST).collect(Collectors.groupingBy(HomeInJourney::state));
        return new Board(stages.stream()
                .map(stage -> new Column(stage, byState.getOrDefault(stage.code(), List.of())))
                .toList());
    }

    int count() {
        return columns.stream().mapToInt(column -> column.homes().size()).sum();
    }
}

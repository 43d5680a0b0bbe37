package org.homeward.programme.board;

import java.util.List;
import org.homeward.programme.home.HomeInJourney;

/** A board as rows of a file: every home, not the first twenty. */
final class BoardFile {
    static final List<String> HEAD = List.of(
            "State",
            "Days in it",
            "Home",
            "ODS code",
            "Town",
            "Beds",
            "Place",
            "Group",
            "PCN",
            "Care",
            "CQC rating",
            "What stops it",
            "Next step");

    private BoardFile() {}

    static List<List<String>> rows(Board board) {
        return board.columns().stream()
                .flatMap(column ->
                        column.homes().stream().map(at -> row(column.stage().words(), at)))
                .toList();
    }

    private static List<String> row(String state, HomeInJourney at) {
        HomeInJourney.Home home = at.home();
        Long days = at.days();
        return List.of(
                state,
                days == null ? "" : days.toString(),
                home.name(),
                home.code(),
                home.town(),
                home.beds() == 0 ? "" : String.valueOf(home.beds()),
                home.place(),
                home.provider(),
                String.join("; ", home.networks()),
                home.withNursing() ? "with nursing" : "without nursing",
                home.rating(),
                at.stuck(),
                at.next());
    }
}

package org.homeward.programme.board;

import java.util.List;
import org.homeward.programme.journey.Journey;
import org.homeward.ui.Page;

/** The seven boards to choose from. */
public record BoardsPage(List<Journey> journeys) implements Page {
    static final String PATH = "/programme/boards";

    public BoardsPage {
        journeys = List.copyOf(journeys);
    }

    @Override
    public String title() {
        return "Boards";
    }

    static String path(Journey journey) {
        return PATH + "/" + journey.code();
    }
}

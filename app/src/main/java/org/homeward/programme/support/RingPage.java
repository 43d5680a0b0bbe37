package org.homeward.programme.support;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeward.ui.Page;

/** The homes to ring today, the first first, each with the reason and the number to ring where it is known. */
public record RingPage(List<RingFact> homes, Map<UUID, String> telephones) implements Page {
    static final String PATH = DeskPage.PATH + "/ring";

    public RingPage {
        homes = List.copyOf(homes);
        telephones = Map.copyOf(telephones);
    }

    @Override
    public String title() {
        return homes.size() < 2 ? "Ring today" : "Ring these " + homes.size() + " homes today";
    }

    String telephone(RingFact home) {
        return telephones.getOrDefault(home.home(), "");
    }
}

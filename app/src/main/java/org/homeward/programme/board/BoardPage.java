package org.homeward.programme.board;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.kernel.OrganisationName;
import org.homeward.programme.home.HomeInJourney;
import org.homeward.programme.journey.Journey;
import org.homeward.ui.Form;
import org.homeward.ui.Page;

/** The board of one initiative, narrowed as its address says. A card leads to the page where what happened is written down. */
public record BoardPage(Journey journey, Form form, Choices choices, Board board) implements Page {
    static final int FIRST = 20;
    static final String ALL = "all";

    @Override
    public String title() {
        return journey.words() + ": board";
    }

    String path() {
        return BoardsPage.path(journey);
    }

    List<HomeInJourney> shown(Board.Column column) {
        return isWhole(column) ? column.homes() : column.homes().subList(0, FIRST);
    }

    boolean isWhole(Board.Column column) {
        return column.homes().size() <= FIRST
                || form.values(ALL).contains(column.stage().code());
    }

    /** The same board with one column whole, at that column. */
    String whole(Board.Column column) {
        return path() + "?"
                + join(Sieve.of(form).query(), ALL + "=" + column.stage().code()) + "#"
                + column.stage().code();
    }

    String file() {
        String query = Sieve.of(form).query();
        return path() + "/homes.csv" + (query.isEmpty() ? "" : "?" + query);
    }

    boolean isNarrowed() {
        return !Sieve.of(form).query().isEmpty();
    }

    static String homes(int count) {
        return count == 1 ? "1 home" : count + " homes";
    }

    /** "Holt, 32 beds, 14 days here". */
    static String facts(HomeInJourney at) {
        HomeInJourney.Home home = at.home();
        Long days = at.days();
        return Stream.of(
                        OrganisationName.shown(home.town()),
                        home.beds() == 0 ? "" : home.beds() + " beds",
                        days == null ? "" : days == 1 ? "1 day here" : days + " days here")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String join(String query, String more) {
        return query.isEmpty() ? more : query + "&" + more;
    }
}

package org.homeward.programme.home;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.homeward.programme.home.HomesReadiness.Ready;
import org.homeward.programme.journey.Journey;
import org.homeward.programme.journey.Move;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;
import org.homeward.ui.Option;

/** One journey of one home: how far it is, and what can happen next. It is moved by what happened, and by nothing else. */
public record JourneyPage(Ready ready, Journey journey, LocalDate day, Form form) implements FormPage {
    static final String MOVE = "move";
    static final String DAY = "on";
    static final String NOTE = "note";

    static String path(UUID home, Journey journey) {
        return HomePage.path(home) + "/journeys/" + journey.code();
    }

    JourneyPage with(Form typed) {
        return new JourneyPage(ready, journey, day, typed);
    }

    @Override
    public String title() {
        return journey.words() + ", " + ready.home().name();
    }

    String path() {
        return path(ready.home().id(), journey);
    }

    JourneyState state() {
        return JourneyState.of(ready, journey, day);
    }

    List<Move> moves() {
        return journey.isOnMachine() ? ready.home().in(journey.machine()).moves() : List.of();
    }

    List<Option> options() {
        return moves().stream()
                .map(move -> Option.of(move.event(), move.words())
                        .explained(move.guard().isEmpty() ? who(move) : who(move) + ". Needs: " + move.guard()))
                .toList();
    }

    private static String who(Move move) {
        return move.asksChain() ? "Checked by Homeward" : "By " + move.actor();
    }

    /** Whether it is the welcome of a manager that is asked for. */
    boolean welcomes() {
        return journey == Journey.CONTACT && ready.home().managers().isNew();
    }
}

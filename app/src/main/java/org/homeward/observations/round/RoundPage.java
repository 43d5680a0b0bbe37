package org.homeward.observations.round;

import java.time.Instant;
import java.util.List;
import org.homeward.kernel.HomeId;
import org.homeward.observations.Due;
import org.homeward.observations.Watched;
import org.homeward.ui.Page;

/** The round: residents in bed order, those who are due first in the eye, and whose turn it is. */
public record RoundPage(HomeId home, List<Watched> residents, Instant now) implements Page {
    @Override
    public String title() {
        return "Observation round";
    }

    public List<Watched> due() {
        return residents.stream().filter(resident -> resident.due().isInRound()).toList();
    }

    /** Who is not due because somebody said so, with the reason and the day. */
    public List<Watched> paused() {
        return residents.stream()
                .filter(resident -> resident.due() instanceof Due.Paused)
                .toList();
    }

    public List<Watched> later() {
        return residents.stream()
                .filter(resident -> resident.due() instanceof Due.Later)
                .toList();
    }
}

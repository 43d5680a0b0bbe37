package org.homeward.observations.round;

import java.util.UUID;
import org.homeward.residents.Resident;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;
import org.homeward.ui.ResidentBanner;

/** Who watched, asked again: nobody was chosen, or nobody can be. */
public record WatcherPage(Resident resident, ResidentBanner banner, UUID set, Taking taking, Form form)
        implements FormPage {
    @Override
    public String title() {
        return "Who watched?";
    }

    String back() {
        return "/homes/" + resident.home() + "/residents/" + resident.id() + "/observations/" + set;
    }
}

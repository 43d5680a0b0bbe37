package org.homeward.observations.standing;

import java.time.LocalDate;
import java.util.List;
import org.homeward.observations.OxygenScale;
import org.homeward.observations.UsualNews2;
import org.homeward.residents.Resident;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;
import org.homeward.ui.ResidentBanner;
import org.jspecify.annotations.Nullable;

/** How a person stands before their next set, with the forms of those who may change it. */
public record StandingPage(
        Resident resident,
        ResidentBanner banner,
        @Nullable OxygenScale scale,
        List<UsualNews2> usual,
        Offer offer,
        Form form,
        LocalDate today)
        implements FormPage {

    /** What the person looking may do, and the usual score that the sets propose. */
    public record Offer(
            boolean scale,
            boolean usual,
            boolean enoughSets,
            @Nullable Integer proposal) {}

    @Override
    public String title() {
        return "What is usual for " + resident.name().called();
    }

    public String here() {
        return "/homes/" + resident.home() + "/residents/" + resident.id();
    }
}

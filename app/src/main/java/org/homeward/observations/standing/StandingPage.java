package org.homeward.observations.standing;

import java.time.LocalDate;
import java.util.List;
import org.homeward.observations.ObservationPlan;
import org.homeward.observations.OxygenScale;
import org.homeward.observations.UsualNews2;
import org.homeward.residents.Resident;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;
import org.homeward.ui.Option;
import org.homeward.ui.ResidentBanner;
import org.jspecify.annotations.Nullable;

/** How a person stands before their next set, with the forms of those who may change it. */
public record StandingPage(
        Resident resident,
        ResidentBanner banner,
        List<OxygenScale> scales,
        List<UsualNews2> usual,
        List<ObservationPlan> plans,
        Offer offer,
        Form form,
        LocalDate today)
        implements FormPage {

    /** What the person looking may do (usual: the plan too), and the usual score that the sets propose. */
    public record Offer(
            boolean scale,
            boolean usual,
            boolean enoughSets,
            @Nullable Integer proposal) {}

    @Override
    public String title() {
        return "What is usual for " + resident.name().called();
    }

    /** The authorisation in force, if scale 2 is authorised. */
    public @Nullable OxygenScale scale() {
        return scales.stream().filter(each -> each.ending() == null).findFirst().orElse(null);
    }

    public List<OxygenScale> ended() {
        return scales.stream().filter(each -> each.ending() != null).toList();
    }

    public List<Option> units() {
        return List.of(Option.of("hours", "Hours"), Option.of("days", "Days"));
    }

    /** The form with what is most often prescribed on scale 2, where nothing has been typed yet. */
    public Form scaleForm() {
        return form.typed().containsKey("target-low")
                ? form
                : form.with("target-low", "88").with("target-high", "92");
    }

    public String here() {
        return "/homes/" + resident.home() + "/residents/" + resident.id();
    }
}

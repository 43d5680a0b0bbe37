package org.homeward.observations.round;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Needs;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Right;
import org.homeward.observations.Observations;
import org.homeward.observations.ObservedSet;
import org.homeward.observations.Recording;
import org.homeward.observations.Sitting;
import org.homeward.observations.round.SetForms.Filled;
import org.homeward.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Correcting a set: a new one that names the one it replaces and why; the old one stays to be seen (HZ-36). */
@Controller
@Needs(Right.RECORD_OBSERVATIONS)
class CorrectionController {
    private final SetForms forms;
    private final Observations observations;
    private final Clock clock;

    CorrectionController(SetForms forms, Observations observations, Clock clock) {
        this.forms = forms;
        this.observations = observations;
        this.clock = clock;
    }

    @GetMapping("/homes/{home}/residents/{resident}/observations/{set}/correction")
    SetPage form(@PathVariable HomeId home, @PathVariable ResidentId resident, @PathVariable UUID set) {
        ObservedSet wrong = wrong(home, resident, set);
        return forms.page(home, resident, Filled.of(SavedReadings.of(wrong), purpose(home, resident, set)));
    }

    @PostMapping("/homes/{home}/residents/{resident}/observations/{set}/correction")
    View record(@PathVariable HomeId home, @PathVariable ResidentId resident, @PathVariable UUID set, Form form) {
        ObservedSet wrong = wrong(home, resident, set);
        TypedSitting typed = new TypedSitting(
                TypedSitting.of(form).form().require("correction", "Choose why the saved set is wrong."));
        if (typed.form().hasErrors()) {
            return forms.page(home, resident, Filled.of(typed.form(), purpose(home, resident, set)));
        }
        Sitting sitting = typed.sitting(wrong.takenAt())
                .correcting(new Sitting.Correction(set, typed.form().value("correction")));
        return switch (observations.record(home, resident, sitting)) {
            case Recording.Saved(ObservedSet saved) -> shown(home, resident, saved);
            case Recording.SavedBefore(ObservedSet saved) -> shown(home, resident, saved);
            case Recording.Refused refused -> refused(home, resident, set, typed.form(), refused.problems());
            case Recording.IdTaken taken -> refused(home, resident, set, typed.form(), List.of());
        };
    }

    private ObservedSet wrong(HomeId home, ResidentId resident, UUID set) {
        return observations.find(home, resident, set).orElseThrow(() -> new NotFound("no such set of this resident"));
    }

    private SetPage refused(HomeId home, ResidentId resident, UUID set, Form form, List<Recording.Problem> problems) {
        return forms.page(home, resident, Filled.refused(form, problems, purpose(home, resident, set)));
    }

    private static View shown(HomeId home, ResidentId resident, ObservedSet saved) {
        return new RedirectView("/homes/" + home + "/residents/" + resident + "/observations/" + saved.id());
    }

    private static SetPage.Purpose purpose(HomeId home, ResidentId resident, UUID set) {
        return new SetPage.Purpose(
                "/homes/" + home + "/residents/" + resident + "/observations/" + set + "/correction",
                set.toString(),
                false);
    }
}

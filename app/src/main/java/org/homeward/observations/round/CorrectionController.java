package org.homeward.observations.round;

import java.util.Optional;
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
    private final Drafts drafts;
    private final Observations observations;
    private final Frames frames;

    CorrectionController(SetForms forms, Drafts drafts, Observations observations, Frames frames) {
        this.forms = forms;
        this.drafts = drafts;
        this.observations = observations;
        this.frames = frames;
    }

    @GetMapping("/homes/{home}/residents/{resident}/observations/{set}/correction")
    SetPage form(@PathVariable HomeId home, @PathVariable ResidentId resident, @PathVariable UUID set) {
        ObservedSet wrong = wrong(home, resident, set);
        Drafts.Key key = Drafts.Key.of(home, resident, set);
        Optional<Form> kept = drafts.find(key);
        Form form = kept.orElseGet(() -> SavedReadings.of(wrong));
        if (kept.isEmpty()) {
            drafts.open(key, form);
        }
        return forms.page(home, resident, Filled.of(form, purpose(key, kept.isPresent())));
    }

    @PostMapping("/homes/{home}/residents/{resident}/observations/{set}/correction")
    View record(@PathVariable HomeId home, @PathVariable ResidentId resident, @PathVariable UUID set, Form form) {
        ObservedSet wrong = wrong(home, resident, set);
        Drafts.Key key = Drafts.Key.of(home, resident, set);
        TypedSitting typed = new TypedSitting(
                TypedSitting.of(form).form().require("correction", "Choose why the saved set is wrong."));
        if (typed.form().hasErrors()) {
            return forms.page(home, resident, Filled.of(typed.form(), purpose(key, false)));
        }
        Sitting sitting = typed.sitting(wrong.takenAt(), frames.of(home, typed.form()))
                .correcting(new Sitting.Correction(set, typed.form().value("correction")));
        return switch (observations.record(home, resident, sitting)) {
            case Recording.Saved(ObservedSet saved) -> shown(key, saved);
            case Recording.SavedBefore(ObservedSet saved) -> shown(key, saved);
            case Recording.Refused refused ->
                forms.page(home, resident, Filled.refused(typed.form(), refused.problems(), purpose(key, false)));
            case Recording.IdTaken taken -> underNewId(key, typed.form());
        };
    }

    private ObservedSet wrong(HomeId home, ResidentId resident, UUID set) {
        return observations.find(home, resident, set).orElseThrow(() -> new NotFound("no such set of this resident"));
    }

    private SetPage underNewId(Drafts.Key key, Form form) {
        Form renewed = SetForms.underNewId(form, "correction");
        drafts.keep(key, renewed);
        return forms.page(key.home(), key.resident(), Filled.of(renewed, purpose(key, false)));
    }

    private View shown(Drafts.Key key, ObservedSet saved) {
        drafts.forget(key);
        return new RedirectView(sets(key) + saved.id());
    }

    private static SetPage.Purpose purpose(Drafts.Key key, boolean keptDraft) {
        String set = String.valueOf(key.correcting());
        return new SetPage.Purpose(sets(key) + set + "/correction", set, keptDraft, key.person());
    }

    private static String sets(Drafts.Key key) {
        return "/homes/" + key.home() + "/residents/" + key.resident() + "/observations/";
    }
}

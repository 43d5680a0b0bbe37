package org.homeward.observations.round;

import java.time.Clock;
import java.util.Optional;
import org.homeward.kernel.Acting;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Needs;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Right;
import org.homeward.observations.Observations;
import org.homeward.observations.ObservedSet;
import org.homeward.observations.Recording;
import org.homeward.observations.round.SetForms.Filled;
import org.homeward.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Taking a set: the form, and its saving. */
@Controller
@Needs(Right.RECORD_OBSERVATIONS)
class SetController {
    private final SetForms forms;
    private final Drafts drafts;
    private final Observations observations;
    private final Clock clock;

    SetController(SetForms forms, Drafts drafts, Observations observations, Clock clock) {
        this.forms = forms;
        this.drafts = drafts;
        this.observations = observations;
        this.clock = clock;
    }

    @GetMapping("/homes/{home}/residents/{resident}/observations/new")
    SetPage form(@PathVariable HomeId home, @PathVariable ResidentId resident) {
        Optional<Form> kept = drafts.find(key(home, resident));
        return forms.page(
                home, resident, Filled.of(kept.orElseGet(SetForms::blank), purpose(home, resident, kept.isPresent())));
    }

    @PostMapping("/homes/{home}/residents/{resident}/observations")
    View record(@PathVariable HomeId home, @PathVariable ResidentId resident, Form form) {
        TypedSitting typed = TypedSitting.of(form);
        return typed.form().hasErrors()
                ? forms.page(home, resident, Filled.of(typed.form(), purpose(home, resident, false)))
                : save(home, resident, typed);
    }

    private View save(HomeId home, ResidentId resident, TypedSitting typed) {
        return switch (observations.record(home, resident, typed.sitting(clock.instant()))) {
            case Recording.Saved(ObservedSet set) -> saved(home, resident, set);
            case Recording.SavedBefore(ObservedSet set) -> saved(home, resident, set);
            case Recording.Refused refused ->
                forms.page(
                        home,
                        resident,
                        Filled.refused(typed.form(), refused.problems(), purpose(home, resident, false)));
            case Recording.IdTaken taken ->
                forms.page(
                        home,
                        resident,
                        Filled.of(
                                typed.form()
                                        .with("set", SetForms.blank().value("set"))
                                        .refuse(
                                                "rr",
                                                "This form was saved before with other readings. Check them and save again."),
                                purpose(home, resident, false)));
        };
    }

    private View saved(HomeId home, ResidentId resident, ObservedSet set) {
        drafts.forget(key(home, resident));
        return new RedirectView("/homes/" + home + "/residents/" + resident + "/observations/" + set.id());
    }

    private static SetPage.Purpose purpose(HomeId home, ResidentId resident, boolean keptDraft) {
        return new SetPage.Purpose("/homes/" + home + "/residents/" + resident + "/observations", null, keptDraft);
    }

    private static Drafts.Key key(HomeId home, ResidentId resident) {
        return new Drafts.Key(
                home,
                resident,
                Acting.current()
                        .orElseThrow(() -> new NotFound("nobody is acting"))
                        .person());
    }
}

package org.homeward.observations.round;

import java.time.Clock;
import java.util.Optional;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.London;
import org.homeward.kernel.Needs;
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

/** Taking a set: the form, and its saving. */
@Controller
@Needs(Right.RECORD_OBSERVATIONS)
class SetController {
    private final SetForms forms;
    private final Drafts drafts;
    private final Observations observations;
    private final Frames frames;
    private final Clock clock;

    SetController(SetForms forms, Drafts drafts, Observations observations, Frames frames, Clock clock) {
        this.forms = forms;
        this.drafts = drafts;
        this.observations = observations;
        this.frames = frames;
        this.clock = clock;
    }

    @GetMapping("/homes/{home}/residents/{resident}/observations/new")
    SetPage form(@PathVariable HomeId home, @PathVariable ResidentId resident, Form asked) {
        Drafts.Key key = Drafts.Key.of(home, resident, null);
        Optional<Form> kept = drafts.find(key);
        Form form = kept.orElseGet(() -> opened(asked));
        if (kept.isEmpty()) {
            drafts.open(key, form);
        }
        return forms.page(home, resident, Filled.of(form, purpose(key, kept.isPresent())));
    }

    private Form opened(Form asked) {
        return Block.of(asked)
                .map(block -> block.opened(!asked.value("another").isEmpty(), London.day(clock.instant())))
                .orElseGet(SetForms::blank);
    }

    @PostMapping("/homes/{home}/residents/{resident}/observations")
    View record(@PathVariable HomeId home, @PathVariable ResidentId resident, Form form) {
        Drafts.Key key = Drafts.Key.of(home, resident, null);
        TypedSitting typed = dated(key, TypedSitting.of(form));
        return typed.form().hasErrors()
                ? forms.page(home, resident, Filled.of(typed.form(), purpose(key, false)))
                : save(key, typed);
    }

    /** A form that comes again is the set it became: it is not asked again when it was taken, which would make two of one. */
    private TypedSitting dated(Drafts.Key key, TypedSitting typed) {
        TypedSitting dated = typed.dated(clock.instant());
        boolean asks = dated.form().hasErrors() && !typed.form().hasErrors();
        return asks && observations.find(key.home(), key.resident(), typed.id()).isPresent() ? typed : dated;
    }

    private View save(Drafts.Key key, TypedSitting typed) {
        Sitting sitting = typed.sitting(clock.instant(), frames.of(key.home(), typed.form()));
        return switch (observations.record(key.home(), key.resident(), sitting)) {
            case Recording.Saved(ObservedSet set) -> saved(key, set);
            case Recording.SavedBefore(ObservedSet set) -> saved(key, set);
            case Recording.Refused refused ->
                forms.page(
                        key.home(),
                        key.resident(),
                        Filled.refused(typed.form(), refused.problems(), purpose(key, false)));
            case Recording.IdTaken taken -> underNewId(key, typed.form());
        };
    }

    private SetPage underNewId(Drafts.Key key, Form form) {
        Form renewed = observations
                .find(key.home(), key.resident(), new TypedSitting(form).id())
                .filter(entered -> Block.of(form).isPresent())
                .map(entered -> SetForms.ofAnother(form, entered))
                .orElseGet(() -> SetForms.underNewId(form, "rr"));
        drafts.keep(key, renewed);
        return forms.page(key.home(), key.resident(), Filled.of(renewed, purpose(key, false)));
    }

    private View saved(Drafts.Key key, ObservedSet set) {
        drafts.forget(key);
        return new RedirectView(at(key) + "/" + set.id());
    }

    static SetPage.Purpose purpose(Drafts.Key key, boolean keptDraft) {
        return new SetPage.Purpose(at(key), null, keptDraft, key.person());
    }

    private static String at(Drafts.Key key) {
        return "/homes/" + key.home() + "/residents/" + key.resident() + "/observations";
    }
}

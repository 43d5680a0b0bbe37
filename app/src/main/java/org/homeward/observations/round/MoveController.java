package org.homeward.observations.round;

import java.util.Optional;
import java.util.UUID;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Ids;
import org.homeward.kernel.Needs;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Right;
import org.homeward.observations.Move;
import org.homeward.observations.Moves;
import org.homeward.observations.ObservedSet;
import org.homeward.observations.Recording;
import org.homeward.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** A set that was taken from somebody else: whose it is, and its move to the right record (HZ-01). */
@Controller
@Needs(Right.RECORD_OBSERVATIONS)
class MoveController {
    private static final int LONGEST = 300;

    private final MovePages pages;
    private final Moves moves;

    MoveController(MovePages pages, Moves moves) {
        this.pages = pages;
        this.moves = moves;
    }

    @GetMapping("/homes/{home}/residents/{resident}/observations/{set}/move")
    MovePage form(
            @PathVariable HomeId home,
            @PathVariable ResidentId resident,
            @PathVariable UUID set,
            @RequestParam(defaultValue = "") String q) {
        Form form = Form.blank().with("q", q.length() > LONGEST ? "" : q);
        return pages.page(home, resident, set, form.with("moved", Ids.next().toString()));
    }

    @PostMapping("/homes/{home}/residents/{resident}/observations/{set}/move")
    View move(@PathVariable HomeId home, @PathVariable ResidentId resident, @PathVariable UUID set, Form typed) {
        Optional<ResidentId> to = id(typed.value("to")).map(ResidentId::new);
        Form form = because(to.isPresent() ? typed : typed.refuse("to", "Choose whose set it is."));
        if (to.isEmpty() || form.hasErrors()) {
            return pages.page(home, resident, set, form);
        }
        UUID moved = id(form.value("moved")).orElseGet(Ids::next);
        return switch (moves.move(home, resident, new Move(set, to.get(), moved, form.value("reason")))) {
            case Recording.Saved(ObservedSet right) -> shown(home, to.get(), right);
            case Recording.SavedBefore(ObservedSet right) -> shown(home, to.get(), right);
            case Recording.Refused refused ->
                pages.page(
                        home,
                        resident,
                        set,
                        form.refuse("to", refused.problems().getFirst().words()));
            case Recording.IdTaken taken ->
                pages.page(
                        home,
                        resident,
                        set,
                        form.with("moved", Ids.next().toString())
                                .refuse("to", "Check the person, then move it again."));
        };
    }

    private static Form because(Form form) {
        return form.value("reason").length() > LONGEST
                ? form.refuse("reason", "Say it in at most " + LONGEST + " characters.")
                : form.require("reason", "Say how it came to be with the wrong person.");
    }

    private static View shown(HomeId home, ResidentId resident, ObservedSet set) {
        return new RedirectView("/homes/" + home + "/residents/" + resident + "/observations/" + set.id());
    }

    private static Optional<UUID> id(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}

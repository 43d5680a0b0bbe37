package org.homeward.programme.event;

import java.util.Optional;
import java.util.UUID;
import org.homeward.directory.OrganisationKind;
import org.homeward.kernel.Needs;
import org.homeward.kernel.Right;
import org.homeward.programme.office.Hand;
import org.homeward.programme.office.Picked;
import org.homeward.programme.office.Picking;
import org.homeward.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Who is invited to an event, and what they say. */
@Controller
@Needs(Right.KEEP_PROGRAMME)
@RequestMapping(EventsPage.PATH + "/{event}/invitations")
class EventInvitationController {
    private final Events events;
    private final EventInvitations invitations;
    private final Picking picking;

    EventInvitationController(Events events, EventInvitations invitations, Picking picking) {
        this.events = events;
        this.invitations = invitations;
        this.picking = picking;
    }

    @GetMapping
    InvitedPage list(@PathVariable UUID event) {
        return new InvitedPage(events.get(event), invitations.list(event), Form.blank());
    }

    @PostMapping
    View invite(@PathVariable UUID event, Form typed) {
        Event of = events.get(event);
        Picked picked = picking.pick(
                typed,
                "organisation",
                OrganisationKind.CARE_HOME,
                OrganisationKind.PROVIDER,
                OrganisationKind.GP_PRACTICE);
        if (picked.form().hasErrors()) {
            return new InvitedPage(of, invitations.list(event), picked.form());
        }
        invitations.invite(event, picked.known(), Hand.now());
        return new RedirectView(of.path() + "/invitations");
    }

    @PostMapping("/group")
    View inviteAll(@PathVariable UUID event, Form form) {
        Event of = events.get(event);
        Optional<Group> group = Group.named(form.value("group"));
        if (group.isEmpty()) {
            return new InvitedPage(of, invitations.list(event), form.refuse("group", "Choose who is invited."));
        }
        invitations.inviteAll(event, group.get(), Hand.now());
        return new RedirectView(of.path() + "/invitations");
    }

    @PostMapping("/{invitation}/answer")
    View answer(@PathVariable UUID event, @PathVariable UUID invitation, Form form) {
        invitations.answer(event, invitation, form.value("answer").equals("yes"), Hand.now());
        return new RedirectView(events.get(event).path() + "/invitations");
    }
}

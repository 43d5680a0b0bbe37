package org.homeward.programme.support;

import java.time.Clock;
import java.util.UUID;
import org.homeward.kernel.Ids;
import org.homeward.kernel.London;
import org.homeward.kernel.Needs;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.Right;
import org.homeward.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Whom the team rings at an organisation. */
@Controller
@Needs(Right.KEEP_PROGRAMME)
@RequestMapping("/programme/homes/{organisation}/contacts")
class ContactController {
    private final Contacts contacts;
    private final Callers callers;
    private final Clock clock;

    ContactController(Contacts contacts, Callers callers, Clock clock) {
        this.contacts = contacts;
        this.callers = callers;
        this.clock = clock;
    }

    @GetMapping
    ContactsPage show(@PathVariable UUID organisation) {
        return page(organisation, Form.blank().with("id", Ids.next().toString()));
    }

    @PostMapping
    View add(@PathVariable UUID organisation, Form form) {
        Caller caller = caller(organisation);
        return switch (TypedContact.of(form, London.day(clock.instant()))) {
            case TypedContact.Unsound(Form refused) -> page(organisation, refused);
            case TypedContact.Sound(Contact contact) -> {
                contacts.add(organisation, contact);
                yield new RedirectView(caller.path() + "/contacts");
            }
        };
    }

    @PostMapping("/{contact}/end")
    View end(@PathVariable UUID organisation, @PathVariable UUID contact) {
        Caller caller = caller(organisation);
        contacts.end(organisation, contact);
        return new RedirectView(caller.path() + "/contacts");
    }

    private ContactsPage page(UUID organisation, Form form) {
        return new ContactsPage(caller(organisation), contacts.of(organisation), form);
    }

    private Caller caller(UUID organisation) {
        return callers.find(organisation.toString()).orElseThrow(() -> new NotFound("no such organisation"));
    }
}

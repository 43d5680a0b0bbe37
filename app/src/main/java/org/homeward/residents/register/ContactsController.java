package org.homeward.residents.register;

import java.util.UUID;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Ids;
import org.homeward.kernel.Needs;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Right;
import org.homeward.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

@Controller
@Needs(Right.KEEP_REGISTER)
@RequestMapping("/homes/{home}/residents/{resident}/contacts")
class ContactsController {
    private final ContactBook book;
    private final EntryDesk desk;

    ContactsController(ContactBook book, EntryDesk desk) {
        this.book = book;
        this.desk = desk;
    }

    @GetMapping("/new")
    ContactPage blank(@PathVariable HomeId home, @PathVariable ResidentId resident) {
        return page(book.blank(home, resident), "");
    }

    @PostMapping
    View add(@PathVariable HomeId home, @PathVariable ResidentId resident, Form form) {
        return answer(book.add(home, resident, Ids.next(), form), "");
    }

    @GetMapping("/{contact}/edit")
    ContactPage edit(@PathVariable HomeId home, @PathVariable ResidentId resident, @PathVariable UUID contact) {
        return page(book.known(home, resident, contact), "/" + contact);
    }

    @PostMapping("/{contact}")
    View change(@PathVariable HomeId home, @PathVariable ResidentId resident, @PathVariable UUID contact, Form form) {
        return answer(book.change(home, resident, contact, form), "/" + contact);
    }

    @PostMapping("/{contact}/removal")
    View remove(@PathVariable HomeId home, @PathVariable ResidentId resident, @PathVariable UUID contact, Form form) {
        book.remove(home, resident, contact, form);
        return new RedirectView(Paths.resident(home, resident));
    }

    private View answer(Details.Known checked, String contact) {
        return checked.form().hasErrors()
                ? page(checked, contact)
                : new RedirectView(Paths.resident(
                        checked.resident().home(), checked.resident().id()));
    }

    private ContactPage page(Details.Known known, String contact) {
        return new ContactPage(
                known.resident(), contact, known.form(), known.resident().banner(desk.today()));
    }
}

package org.homeward.residents.register;

import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.ResidentId;
import org.homeward.residents.Resident;
import org.homeward.residents.Residents;
import org.homeward.ui.Form;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is rung about a resident: added, changed and removed, each time as a change of the resident's entry. */
@Component
@Transactional
class ContactBook {
    private final Residents residents;
    private final Contacts contacts;
    private final Register register;
    private final Audit audit;

    ContactBook(Residents residents, Contacts contacts, Register register, Audit audit) {
        this.residents = residents;
        this.contacts = contacts;
        this.register = register;
        this.audit = audit;
    }

    Details.Known blank(HomeId home, ResidentId id) {
        Resident resident = current(home, id);
        audit.write(Entry.of(home, Deed.LOOKED_AT_RESIDENT, id));
        return new Details.Known(resident, ContactForm.blank(resident));
    }

    Details.Known known(HomeId home, ResidentId id, UUID contact) {
        Resident resident = current(home, id);
        audit.write(Entry.of(home, Deed.LOOKED_AT_RESIDENT, id));
        return new Details.Known(resident, ContactForm.of(resident, contact(home, id, contact)));
    }

    Details.Known add(HomeId home, ResidentId id, UUID contact, Form form) {
        Details.Known checked = checked(home, id, form);
        if (!checked.form().hasErrors()) {
            Contact read = ContactForm.read(contact, checked.form());
            change(checked.resident(), form, "Person to ring added: " + read.name());
            contacts.add(home, id, read);
        }
        return checked;
    }

    Details.Known change(HomeId home, ResidentId id, UUID contact, Form form) {
        Contact before = contact(home, id, contact);
        Details.Known checked = checked(home, id, form);
        if (!checked.form().hasErrors()) {
            change(checked.resident(), form, "Person to ring changed: " + before.name());
            contacts.change(home, id, ContactForm.read(contact, checked.form()));
        }
        return checked;
    }

    /** With errors the form is shown again: a look. */
    private Details.Known checked(HomeId home, ResidentId id, Form form) {
        Details.Known checked = new Details.Known(current(home, id), ContactForm.check(form));
        if (checked.form().hasErrors()) {
            audit.write(Entry.of(home, Deed.LOOKED_AT_RESIDENT, id));
        }
        return checked;
    }

    void remove(HomeId home, ResidentId id, UUID contact, Form form) {
        Contact before = contact(home, id, contact);
        change(current(home, id), form, "Person to ring removed: " + before.name());
        contacts.remove(home, id, contact);
    }

    private void change(Resident resident, Form form, String reason) {
        Change change = Change.because(VersionField.read(form), reason);
        register.changeBeside(resident.home(), resident.id(), change);
    }

    private Contact contact(HomeId home, ResidentId id, UUID contact) {
        return contacts.of(home, id).stream()
                .filter(known -> known.id().equals(contact))
                .findFirst()
                .orElseThrow(() -> new NotFound("nobody to ring is " + contact));
    }

    private Resident current(HomeId home, ResidentId id) {
        return residents
                .find(home, id)
                .filter(resident -> resident.residency().isCurrent())
                .orElseThrow(() -> new NotFound("nobody who lives here is " + id));
    }
}

package org.homeward.residents.register;

import org.homeward.residents.Resident;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;
import org.homeward.ui.ResidentBanner;

/** Somebody to ring about a resident: new, when the contact is empty, or known. */
public record ContactPage(Resident resident, String contact, Form form, ResidentBanner banner) implements FormPage {
    @Override
    public String title() {
        return (isNew() ? "Add somebody to ring about " : "Change who to ring about ")
                + resident.name().full();
    }

    boolean isNew() {
        return contact.isEmpty();
    }

    String back() {
        return Paths.resident(resident.home(), resident.id());
    }

    String path() {
        return back() + "/contacts" + contact;
    }
}

package org.homeward.programme.support;

import java.util.List;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;
import org.homeward.ui.Option;

/** Whom the team rings at an organisation, and who was rung before. */
public record ContactsPage(Caller caller, List<Contact> contacts, Form form) implements FormPage {
    public ContactsPage {
        contacts = List.copyOf(contacts);
    }

    @Override
    public String title() {
        return "Whom to ring at " + caller.name();
    }

    String path() {
        return caller.path() + "/contacts";
    }

    List<Contact> now() {
        return contacts.stream().filter(Contact::isNow).toList();
    }

    List<Contact> before() {
        return contacts.stream().filter(contact -> !contact.isNow()).toList();
    }

    String domain(Contact contact) {
        String mail = contact.mail();
        return mail == null ? "" : SecureDomains.shipped().judge(mail).words();
    }

    List<Option> roles() {
        return Choices.of(ContactRole.class, ContactRole::words);
    }
}

package org.homeward.residents.register;

import static org.homeward.residents.register.Field.KIN_NAME;
import static org.homeward.residents.register.Field.KIN_RELATIONSHIP;
import static org.homeward.residents.register.Field.KIN_TELEPHONE;

import java.util.List;
import java.util.UUID;
import org.homeward.residents.Resident;
import org.homeward.ui.Form;
import org.homeward.ui.Option;

/** The form about one person to ring, in the words and with the limits of the next of kin. */
final class ContactForm {
    static final String NEXT_OF_KIN = "next-of-kin";
    static final List<Option> CHOICES =
            List.of(Option.of("yes", "Is the next of kin").explained("Who is rung first. There is one"));

    private ContactForm() {}

    static Form blank(Resident resident) {
        return VersionField.of(resident);
    }

    static Form of(Resident resident, Contact contact) {
        return blank(resident)
                .with(KIN_NAME, contact.name())
                .with(KIN_RELATIONSHIP, contact.relationship())
                .with(KIN_TELEPHONE, contact.telephone() == null ? "" : contact.telephone())
                .with(NEXT_OF_KIN, contact.isNextOfKin() ? "yes" : "");
    }

    static Form check(Form form) {
        return ParticularsCheck.lengths(
                ParticularsCheck.nextOfKin(form.require(KIN_NAME, "Write the name of the person to ring")));
    }

    static Contact read(UUID id, Form form) {
        return new Contact(
                id,
                form.value(KIN_NAME),
                form.value(KIN_RELATIONSHIP),
                form.value(KIN_TELEPHONE).isEmpty() ? null : form.value(KIN_TELEPHONE),
                form.value(NEXT_OF_KIN).equals("yes"));
    }
}

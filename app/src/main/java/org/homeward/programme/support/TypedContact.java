package org.homeward.programme.support;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.homeward.kernel.Ids;
import org.homeward.programme.office.FreeText;
import org.homeward.programme.office.Hand;
import org.homeward.ui.Form;

/** A contact as it was typed: one that can be kept, or the form with what to do next. */
sealed interface TypedContact {
    Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()-]{6,30}");
    int LONGEST = 200;

    record Sound(Contact contact) implements TypedContact {}

    record Unsound(Form form) implements TypedContact {}

    static TypedContact of(Form typed, LocalDate today) {
        Form form = FreeText.check(typed.require("name", "Enter the name."), LONGEST, "name");
        Optional<ContactRole> role = Choices.chosen(ContactRole.class, form.value("role"));
        form = role.isEmpty() ? form.refuse("role", "Choose what they do there.") : form;
        form = mail(form, role);
        if (!form.value("phone").isEmpty()
                && !PHONE.matcher(form.value("phone")).matches()) {
            form = form.refuse("phone", "Enter the phone number in digits, for example 01632 960001.");
        }
        if (form.value("mail").isEmpty() && form.value("phone").isEmpty()) {
            form = form.refuse("mail", "Enter an email address or a phone number.");
        }
        return form.hasErrors()
                ? new Unsound(form)
                : new Sound(new Contact(
                        Callers.uuid(form.value("id")).orElseGet(Ids::next),
                        form.value("name"),
                        role.orElseThrow(),
                        TypedSession.blankAsNull(form.value("mail")),
                        TypedSession.blankAsNull(form.value("phone")),
                        today,
                        null,
                        Hand.now().words()));
    }

    private static Form mail(Form form, Optional<ContactRole> role) {
        String mail = form.value("mail");
        boolean needed = role.filter(ContactRole.SHARED_MAILBOX::equals).isPresent();
        boolean wrong = mail.isEmpty()
                ? needed
                : mail.length() > LONGEST || !MAIL.matcher(mail).matches();
        return wrong ? form.refuse("mail", "Enter the email address, for example care.home@nhs.net.") : form;
    }
}

package org.homeward.programme.event;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.directory.Organisation;
import org.homeward.directory.OrganisationKind;
import org.homeward.programme.office.FreeText;
import org.homeward.programme.office.Picked;
import org.homeward.programme.office.Picking;
import org.homeward.programme.office.Sent;
import org.homeward.ui.Form;

/** Somebody as they were typed for the register: one that can stand on it, or the form with what to do next. */
sealed interface TypedPerson {
    int LONGEST_NAME = 200;
    int LONGEST_ROLE = 100;

    record Sound(EventPerson person) implements TypedPerson {}

    record Unsound(Form form) implements TypedPerson {}

    static TypedPerson of(Form typed, LocalDate day, boolean walkIn, Picking picking) {
        Optional<AttendeeType> type = AttendeeType.named(typed.value("type"));
        Form form = type.isPresent() ? typed : typed.refuse("type", "Choose as what they come.");
        form = FreeText.check(form.require("person", "Write their name."), LONGEST_NAME, "person", "organisation");
        form = FreeText.check(form, LONGEST_ROLE, "role");
        EventPerson.For whom = null;
        if (type.filter(one -> one == AttendeeType.CARE_PROVIDER).isPresent()) {
            Picked picked = picking.pick(form, "organisation", OrganisationKind.CARE_HOME, OrganisationKind.PROVIDER);
            form = picked.form();
            if (picked.organisation() != null) {
                Organisation provider = picking.provider(picked.known(), day);
                whom = new EventPerson.For(
                        picked.id(), provider.id(), picked.known().name(), provider.name());
            }
        } else {
            form = form.require("organisation", "Write who they come for.");
            whom = new EventPerson.For(null, null, form.value("organisation"), null);
        }
        return form.hasErrors() || whom == null
                ? new Unsound(form)
                : new Sound(new EventPerson(
                        Sent.id(form),
                        type.orElseThrow(),
                        whom,
                        form.value("person"),
                        form.value("role"),
                        walkIn,
                        null));
    }
}

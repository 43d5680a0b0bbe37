package org.homeward.residents.register;

import java.util.List;
import java.util.Optional;
import org.homeward.kernel.Actor;
import org.homeward.residents.Resident;
import org.homeward.residents.ResidentLinks;
import org.homeward.ui.Form;
import org.homeward.ui.NavigationItem;
import org.springframework.stereotype.Component;

/** What belongs to a resident and stands elsewhere: their practice, people to ring, changes, and other rooms' pages. */
@Component
class Surroundings {
    private final Practices practices;
    private final Contacts contacts;
    private final Changes changes;
    private final List<ResidentLinks> links;

    Surroundings(Practices practices, Contacts contacts, Changes changes, List<ResidentLinks> links) {
        this.practices = practices;
        this.contacts = contacts;
        this.changes = changes;
        this.links = List.copyOf(links);
    }

    Optional<Practice> practice(Resident resident) {
        return Optional.ofNullable(resident.registration().practice()).flatMap(practices::find);
    }

    List<Contact> contacts(Resident resident) {
        return contacts.of(resident.home(), resident.id());
    }

    List<Changes.Line> changes(Resident resident) {
        return changes.of(resident.home(), resident.id());
    }

    List<NavigationItem> links(Resident resident, Actor actor) {
        return links.stream()
                .flatMap(room -> room.from(resident, actor).stream())
                .toList();
    }

    /** The form filled in with what is known. */
    Form known(Resident resident) {
        return KnownForm.of(resident, practice(resident), contacts.nextOfKin(resident.home(), resident.id()));
    }
}

package org.homeward.directory;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One organisation as it is now. The care-home facts are there for a care home the CQC knows, else null. */
public record Organisation(
        UUID id,
        OrganisationKind kind,
        String name,
        Codes codes,
        Address address,
        @Nullable String telephone,
        @Nullable LocalDate openedOn,
        @Nullable Closure closure,
        @Nullable CareHome careHome) {
    public Organisation {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an organisation needs a name");
        }
    }

    public boolean isOpen() {
        return closure == null;
    }

    /** Whether it was there on a day; a day before nobody knows when it opened counts. */
    public boolean isThereOn(LocalDate day) {
        return !(openedOn != null && day.isBefore(openedOn)) && (closure == null || day.isBefore(closure.on()));
    }

    public Organisation withId(UUID known) {
        return new Organisation(known, kind, name, codes, address, telephone, openedOn, closure, careHome);
    }

    public Organisation withCodes(Codes known) {
        return new Organisation(id, kind, name, known, address, telephone, openedOn, closure, careHome);
    }

    public Organisation closed(Closure reason) {
        return new Organisation(id, kind, name, codes, address, telephone, openedOn, reason, careHome);
    }
}

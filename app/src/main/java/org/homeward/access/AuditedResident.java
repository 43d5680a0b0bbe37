package org.homeward.access;

import java.time.LocalDate;
import java.util.Set;
import org.homeward.kernel.OrganisationId;
import org.homeward.ui.ResidentBanner;
import org.jspecify.annotations.Nullable;

/**
 * The resident whose log is read: their name and banner, from which day to which they lived in the home (null: they do
 * now), and every practice they have been registered with.
 */
public record AuditedResident(
        String name,
        ResidentBanner banner,
        LocalDate livedFrom,
        @Nullable LocalDate livedUntil,
        Set<OrganisationId> practices) {
    public AuditedResident {
        practices = Set.copyOf(practices);
    }
}

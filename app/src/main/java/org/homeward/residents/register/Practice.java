package org.homeward.residents.register;

import org.homeward.kernel.OrganisationId;

/** A GP practice, as the directory knows it. */
public record Practice(OrganisationId id, String odsCode, String name) {
    /** "Holt Medical Practice (D82001)": what the form shows and understands. */
    public String words() {
        return name + " (" + odsCode + ")";
    }
}

package org.homeward.residents.register;

import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.OrganisationName;

/** A GP practice, as the directory knows it. */
public record Practice(OrganisationId id, String odsCode, String name) {
    /** "Holt Medical Practice (D82001)": what the form shows and understands. */
    public String words() {
        return name + " (" + odsCode + ")";
    }

    /** The same for reading, without the capitals in which ODS writes names. */
    String shown() {
        return OrganisationName.shown(name) + " (" + odsCode + ")";
    }
}

package org.homeward.directory.importing;

import org.homeward.directory.Organisation;

/** What one row of a file says of one organisation. */
record Claim(long row, Organisation organisation, Tie.Named operatedBy, Tie.Named commissionedBy) {
    static Claim of(long row, Organisation organisation) {
        return new Claim(row, organisation, Tie.Named.NOBODY, Tie.Named.NOBODY);
    }

    String key() {
        return organisation.codes().key().orElseThrow();
    }
}

package org.homeward.directory.importing;

import org.homeward.directory.Organisation;
import org.jspecify.annotations.Nullable;

/** An organisation as it should stand after the import; a tie is null where the file names nobody we know. */
record Proposal(
        Organisation organisation,
        @Nullable Tie operatedBy,
        @Nullable Tie commissionedBy) {
    boolean says(Standing standing) {
        return organisation.equals(standing.organisation())
                && isSame(operatedBy, standing.operatedBy())
                && isSame(commissionedBy, standing.commissionedBy());
    }

    /** The file naming nobody is not the file saying that it ended. */
    static boolean isSame(@Nullable Tie tie, java.util.@Nullable UUID now) {
        return tie == null || tie.to().equals(now);
    }
}

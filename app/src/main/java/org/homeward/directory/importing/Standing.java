package org.homeward.directory.importing;

import java.util.UUID;
import org.homeward.directory.Organisation;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as the directory has it, with who operates and commissions it now; ours when the latest to change it was the same
 * kind of import, made up or real, so that its absence from the file means something.
 */
record Standing(
        Organisation organisation,
        @Nullable UUID operatedBy,
        @Nullable UUID commissionedBy,
        boolean isOurs) {}

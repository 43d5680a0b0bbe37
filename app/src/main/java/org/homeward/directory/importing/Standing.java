package org.homeward.directory.importing;

import java.util.UUID;
import org.homeward.directory.Organisation;
import org.jspecify.annotations.Nullable;

/** An organisation as the directory has it, with who operates and commissions it now. */
record Standing(
        Organisation organisation,
        @Nullable UUID operatedBy,
        @Nullable UUID commissionedBy) {}

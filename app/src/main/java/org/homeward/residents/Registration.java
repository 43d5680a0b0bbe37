package org.homeward.residents;

import org.homeward.kernel.OrganisationId;
import org.jspecify.annotations.Nullable;

/** The practice a resident is registered with and the clinician who answers for them there. */
public record Registration(
        @Nullable OrganisationId practice, @Nullable String namedClinician) {}

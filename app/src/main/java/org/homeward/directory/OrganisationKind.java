package org.homeward.directory;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What an organisation is; {@link #code()} is the word stored and used in files. */
public enum OrganisationKind {
    CARE_HOME,
    GP_PRACTICE,
    BRANCH_SURGERY,
    PHARMACY,
    OUT_OF_HOURS,
    NHS_111,
    ICB,
    SUB_ICB,
    REGION,
    PLACE,
    PCN,
    PROVIDER,
    CARE_ASSOCIATION,
    COUNCIL,
    COMMUNITY_SERVICE;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<OrganisationKind> of(String code) {
        return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}

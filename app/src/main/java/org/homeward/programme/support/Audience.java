package org.homeward.programme.support;

import org.homeward.directory.OrganisationKind;

/** Whom a session was for, as the measures count it. */
enum Audience {
    CARE_HOME,
    GP_PRACTICE,
    PROVIDER,
    OTHER;

    static Audience of(OrganisationKind kind) {
        return switch (kind) {
            case CARE_HOME -> CARE_HOME;
            case GP_PRACTICE, BRANCH_SURGERY -> GP_PRACTICE;
            case PROVIDER -> PROVIDER;
            default -> OTHER;
        };
    }
}

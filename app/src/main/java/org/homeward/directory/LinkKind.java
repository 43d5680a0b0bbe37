package org.homeward.directory;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How one organisation stands to another, read from left to right: a home is {@code SERVED_BY_PRACTICE} a practice. */
public enum LinkKind {
    SUCCEEDED_BY,
    OPERATED_BY,
    COMMISSIONED_BY,
    PART_OF,
    IN_PLACE,
    BRANCH_OF,
    MEMBER_OF,
    SERVED_BY_PRACTICE,
    SUPPLIED_BY_PHARMACY,
    COVERED_BY_111,
    LOOKED_AFTER_BY;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<LinkKind> of(String code) {
        return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** Whether the link makes sense between these two, so that a home is never "served by" another home. */
    public boolean fits(OrganisationKind from, OrganisationKind to) {
        return switch (this) {
            case SERVED_BY_PRACTICE ->
                from == OrganisationKind.CARE_HOME
                        && (to == OrganisationKind.GP_PRACTICE || to == OrganisationKind.BRANCH_SURGERY);
            case SUPPLIED_BY_PHARMACY -> from == OrganisationKind.CARE_HOME && to == OrganisationKind.PHARMACY;
            case COVERED_BY_111 ->
                from == OrganisationKind.CARE_HOME
                        && (to == OrganisationKind.NHS_111 || to == OrganisationKind.OUT_OF_HOURS);
            case LOOKED_AFTER_BY -> from == OrganisationKind.CARE_HOME && to == OrganisationKind.COMMUNITY_SERVICE;
            case BRANCH_OF -> from == OrganisationKind.BRANCH_SURGERY && to == OrganisationKind.GP_PRACTICE;
            case MEMBER_OF -> to == OrganisationKind.PCN || to == OrganisationKind.CARE_ASSOCIATION;
            case IN_PLACE -> to == OrganisationKind.PLACE;
            case OPERATED_BY -> to == OrganisationKind.PROVIDER;
            case COMMISSIONED_BY -> to == OrganisationKind.ICB || to == OrganisationKind.SUB_ICB;
            case SUCCEEDED_BY -> from == to || (isArea(from) && isArea(to));
            case PART_OF -> isArea(to);
        };
    }

    private static boolean isArea(OrganisationKind kind) {
        return switch (kind) {
            case ICB, SUB_ICB, REGION, PLACE -> true;
            default -> false;
        };
    }
}

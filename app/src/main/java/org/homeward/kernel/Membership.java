package org.homeward.kernel;

/** One role a person holds today, and where. */
public record Membership(Role role, OrganisationId organisation, String organisationName) {
    boolean isAt(Role.Place place) {
        return role.place() == place;
    }

    boolean reaches(HomeId home) {
        return isAt(Role.Place.HOME) && organisation.value().equals(home.value());
    }
}

package org.homeward.access.people;

/** Why a role is not given to somebody, in words that say what to do, and the field they belong to. */
enum RoleRefusal {
    OWN_ROLE("email", "Nobody gives a role to themselves. Ask another system administrator to do it."),
    OF_THE_PROGRAMME(
            "role",
            "This person works for the ICB's digital team or as system administrator, and those never see a resident. Invite somebody else, or end that role first."),
    OF_THE_CARE(
            "role",
            "This person looks after residents, so they cannot join the ICB's digital team or be system administrator. Invite somebody else, or end that role first.");

    private final String field;
    private final String words;

    RoleRefusal(String field, String words) {
        this.field = field;
        this.words = words;
    }

    String field() {
        return field;
    }

    String words() {
        return words;
    }
}

package org.homeward.access.people;

import org.homeward.kernel.Role;

/** Who looks after residents, and who runs the programme and never sees one: nobody stands on both sides. */
enum Side {
    CARE,
    PROGRAMME;

    static Side of(Role role) {
        return switch (role.place()) {
            case HOME, PRACTICE, PHARMACY, OUT_OF_HOURS, COMMUNITY -> CARE;
            case ICB, ANYWHERE -> PROGRAMME;
        };
    }
}

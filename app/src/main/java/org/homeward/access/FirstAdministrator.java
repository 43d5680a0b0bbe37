package org.homeward.access;

import java.util.Optional;

/** The way in for the first person, whom nobody can invite. */
public interface FirstAdministrator {
    /**
     * A link with which a system administrator of this email sets a password once, while there is no administrator who can
     * sign in; it makes every earlier one void.
     */
    Optional<String> invitation(String email);
}

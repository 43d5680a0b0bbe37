package org.homeward.access.signin;

import org.homeward.kernel.Role;

/** A made-up person of the demo, where they work, and one sentence on what to try as them. */
public record DemoPerson(String email, String name, String role, Place organisation, String tryThis) {
    /** An organisation by its ODS code, and its name for people. */
    public record Place(String ods, String name) {}

    /** "senior carer". */
    public String roleWords() {
        return Role.valueOf(role).words();
    }
}

package org.homeward.postgres;

/** A role of the database and its password; printing it never shows the password. */
public record Credentials(String user, String password) {

    public Credentials {
        if (user.isBlank() || password.isBlank()) {
            throw new IllegalArgumentException("a role needs a name and a password");
        }
    }

    @Override
    public String toString() {
        return user + " (password not shown)";
    }
}

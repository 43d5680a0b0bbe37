package org.homeward.access.signin.password;

/** Why a password may not be used, in words that say what to do. */
public enum PasswordRefusal {
    TOO_SHORT("Use 10 characters or more. Three or four words joined with hyphens are easy to remember."),
    TOO_LONG("Use 100 characters or fewer."),
    HAS_SPACE("Leave out the spaces. You can join words with hyphens."),
    HAS_OWN_NAME("Leave out your name and your email name."),
    COMMON("This is easy to guess. Use three or four words that do not belong together."),
    BREACHED("This password is on a list that thieves use. Choose one that you have never used anywhere."),
    USED_BEFORE("You used this password before. Choose one that is not among your last 4.");

    private final String words;

    PasswordRefusal(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

package org.homeward.programme.support;

/** What somebody is at the organisation that the team rings; the shared mailbox of the site is one of them. */
enum ContactRole {
    SHARED_MAILBOX("Shared mailbox"),
    REGISTERED_MANAGER("Registered manager"),
    DEPUTY("Deputy manager"),
    MAILBOX_OWNER("Owner of the mailbox"),
    DSPT_LEAD("Lead for the DSPT"),
    PROXY_LEAD("Lead for proxy ordering"),
    HEAD_OFFICE("Head office"),
    PRACTICE_MANAGER("Practice manager"),
    PHARMACY_TECHNICIAN("Pharmacy technician"),
    OTHER("Another role");

    private final String words;

    ContactRole(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}

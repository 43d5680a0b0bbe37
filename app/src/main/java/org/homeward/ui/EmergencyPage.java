package org.homeward.ui;

/** When to ring 999 at once; needs no sign-in, no database and no typing. */
public record EmergencyPage() implements Page {
    @Override
    public String title() {
        return "999: what to do";
    }
}

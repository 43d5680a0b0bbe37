package org.homeward.programme.event;

/** How many were invited, said yes, are registered and came; providers are counted once each, however many people they sent. */
record EventNumbers(
        int invited,
        int accepted,
        int registered,
        int people,
        int providers,
        int absent,
        int demos,
        int unanswered,
        int applied) {
    /** Providers that came and have not applied. */
    int toFollowUp() {
        return providers - applied;
    }
}

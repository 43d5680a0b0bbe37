package org.homeward.programme.support;

/** How the team and the caller met. */
enum Channel {
    PHONE("Phone"),
    TEAMS("Teams"),
    EMAIL("Email"),
    FACE_TO_FACE("Face to face"),
    VISIT("Visit");

    private final String words;

    Channel(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}

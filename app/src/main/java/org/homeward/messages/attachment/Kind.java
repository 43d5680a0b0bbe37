package org.homeward.messages.attachment;

/** What can go with a message, and how large it may be. */
public enum Kind {
    PHOTO("photo", 10),
    FILM("film", 30),
    SOUND("sound", 10),
    DOCUMENT("document", 10);

    private static final int MEBIBYTE = 1 << 20;

    private final String words;
    private final int most;

    Kind(String words, int most) {
        this.words = words;
        this.most = most;
    }

    public String words() {
        return words;
    }

    boolean fits(long bytes) {
        return bytes <= (long) most * MEBIBYTE;
    }

    String tooLarge() {
        String advice = this == FILM || this == SOUND ? "Make a shorter one" : "Send a smaller copy";
        return "This " + words + " is larger than " + most + " MB. " + advice;
    }
}

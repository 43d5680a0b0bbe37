package org.homeward.observations.dispatch;

/** A way for sets into the GP record. The same letter gives the same content, and what goes is about one resident. */
interface GpRecord {
    Route route();

    Preparation prepare(SetLetter letter);

    /** What came of preparing. */
    sealed interface Preparation {
        /** Something to send, in one file. */
        record Ready(String fileName, String mediaType, byte[] content) implements Preparation {}

        /** It cannot go this way; why says what to do first. */
        record CannotGo(String why) implements Preparation {}
    }
}

package org.homeward.directory.reading;

/** Stops the reading of a file: what is wrong with it, and what the person does next. Whoever reads a file turns it into an answer. */
public final class UnreadableFile extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String reason;
    private final String next;

    public UnreadableFile(String reason, String next) {
        super(reason + " " + next);
        this.reason = reason;
        this.next = next;
    }

    public String reason() {
        return reason;
    }

    public String next() {
        return next;
    }
}

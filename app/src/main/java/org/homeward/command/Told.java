package org.homeward.command;

/** The command was told to stop before it had done its work; nobody needs to hear of it. */
final class Told extends RuntimeException {
    Told() {
        super("told to stop");
    }
}

package org.homeward.postgres;

/** What became of asking for the database. */
public sealed interface StartOutcome {

    /** It answers; close it when done. */
    record Running(PostgresServer server) implements StartOutcome {}

    /** It was not started, and why. */
    record Refused(Refusal refusal) implements StartOutcome {}

    /** The server, for callers whose only answer to a refusal is to stop. */
    default PostgresServer orElseThrow() {
        return switch (this) {
            case Running(PostgresServer server) -> server;
            case Refused(Refusal refusal) -> throw new PostgresRefused(refusal);
        };
    }
}

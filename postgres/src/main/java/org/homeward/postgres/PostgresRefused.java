package org.homeward.postgres;

/** A refusal for callers who cannot go on without a database. */
public final class PostgresRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Refusal refusal;

    PostgresRefused(Refusal refusal) {
        super(refusal.sentence());
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}

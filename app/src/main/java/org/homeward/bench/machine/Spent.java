package org.homeward.bench.machine;

/** CPU time of the program, of its database and of the bench itself in milliseconds, and the share that was stolen. */
public record Spent(long program, long postgres, long bench, double stolen) {
    /** More than this, and a run is repeated. */
    public static final double TOO_MUCH_STOLEN = 0.02;

    public boolean isDisturbed() {
        return stolen > TOO_MUCH_STOLEN;
    }
}

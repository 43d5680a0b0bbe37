package org.homeward.bench.machine;

/**
 * CPU time of the program, of its database and of the bench itself in milliseconds; the shares of the machine that other
 * machines took and that other programs on this one took.
 */
public record Spent(long program, long postgres, long bench, double stolen, double elsewhere) {
    /** More than this, and a run is repeated. */
    public static final double TOO_MUCH_STOLEN = 0.02;

    public boolean isDisturbed() {
        return stolen > TOO_MUCH_STOLEN;
    }
}

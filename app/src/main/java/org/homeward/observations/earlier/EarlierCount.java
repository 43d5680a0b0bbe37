package org.homeward.observations.earlier;

/** How much was measured: sets, those of them that are complete and so have a NEWS2 total, and single readings. */
record EarlierCount(long sets, long complete, long readings) {
    private static final int PARAMETERS = 7;

    /** Of the seven readings a set should have, how many per cent were not there. */
    String missing() {
        return sets == 0 ? "" : "%.1f".formatted(100.0 - 100.0 * readings / (PARAMETERS * sets));
    }
}

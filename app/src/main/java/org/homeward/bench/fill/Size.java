package org.homeward.bench.fill;

/** How much is filled in: homes of 35 residents, but 60 in the first, and sets of observations. */
public record Size(int homes, long sets) {
    private static final int USUAL_HOME = 35;
    static final int FIRST_HOME = 60;

    public Size {
        if (homes < 1 || homes > 20_000 || sets < 0) {
            throw new IllegalArgumentException("from 1 to 20000 homes, and no less than no sets");
        }
    }

    int residentsOf(int home) {
        return home == 0 ? FIRST_HOME : USUAL_HOME;
    }

    public int residents() {
        return homes * USUAL_HOME + FIRST_HOME - USUAL_HOME;
    }
}

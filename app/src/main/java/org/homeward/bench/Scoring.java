package org.homeward.bench;

import java.util.Random;
import org.homeward.bench.fill.MadeUpSigns;
import org.homeward.clinical.news2.News2;
import org.homeward.clinical.news2.News2Score;
import org.homeward.clinical.news2.SpO2Scale;
import org.homeward.clinical.signs.VitalSigns;

/** How many sets are scored in a second by one thread. */
final class Scoring {
    private static final int SETS = 4096;
    private static final int ROUNDS = 8;
    private static final long ROUND = 500_000_000L;

    private final VitalSigns[] signs = new VitalSigns[SETS];
    private long points;

    Scoring() {
        Random random = new Random(2);
        for (int set = 0; set < SETS; set++) {
            signs[set] = MadeUpSigns.of(random).next(random);
        }
    }

    /** The best of some rounds: the first ones are spent while Java still compiles. */
    double perSecond() {
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            best = Math.max(best, round());
        }
        return best;
    }

    private double round() {
        long scored = 0;
        long began = System.nanoTime();
        while (System.nanoTime() - began < ROUND) {
            for (VitalSigns set : signs) {
                News2Score score = News2.of(set, SpO2Scale.SCALE_1);
                points += score instanceof News2Score.Scored done ? done.atLeast() : 0;
            }
            scored += SETS;
        }
        return scored * 1e9 / (System.nanoTime() - began);
    }

    /** Keeps the scores from being optimised away. */
    long points() {
        return points;
    }
}

package org.homeward.observations.earlier;

/** NEWS2 written a second time, straight from the RCP's chart of 2017, so that the first is not compared with itself. */
final class Twin {
    private Twin() {}

    static int score(
            int respiration,
            int saturation,
            boolean scale2,
            boolean onAir,
            int systolic,
            int pulse,
            boolean notAlert,
            int tenths) {
        int points = respiration <= 8 || respiration >= 25 ? 3 : respiration >= 21 ? 2 : respiration <= 11 ? 1 : 0;
        points += scale2 ? scale2(saturation, onAir) : scale1(saturation);
        points += onAir ? 0 : 2;
        points += systolic <= 90 || systolic >= 220 ? 3 : systolic <= 100 ? 2 : systolic <= 110 ? 1 : 0;
        points += pulse <= 40 || pulse >= 131 ? 3 : pulse >= 111 ? 2 : pulse <= 50 || pulse >= 91 ? 1 : 0;
        points += notAlert ? 3 : 0;
        points += tenths <= 350 ? 3 : tenths >= 391 ? 2 : tenths <= 360 || tenths >= 381 ? 1 : 0;
        return points;
    }

    private static int scale1(int saturation) {
        return saturation <= 91 ? 3 : saturation <= 93 ? 2 : saturation <= 95 ? 1 : 0;
    }

    private static int scale2(int saturation, boolean onAir) {
        if (saturation >= 93) {
            return onAir ? 0 : saturation >= 97 ? 3 : saturation >= 95 ? 2 : 1;
        }
        return saturation <= 83 ? 3 : saturation <= 85 ? 2 : saturation <= 87 ? 1 : 0;
    }
}

package org.homeward.clinical.news2;

import static java.util.Objects.requireNonNull;

import org.homeward.clinical.signs.VitalSigns;

/**
 * NEWS2 worked out a second time, on purpose in another way: each parameter as counts of the edges it has crossed,
 * starting from its points at zero.
 */
final class SecondOpinion {
    private SecondOpinion() {}

    static int respirationRate(int rate) {
        return 3 - 2 * from(9, rate) - from(12, rate) + 2 * from(21, rate) + from(25, rate);
    }

    static int scale1(int percent) {
        return 3 - from(92, percent) - from(94, percent) - from(96, percent);
    }

    static int scale2(int percent, boolean onOxygen) {
        int low = 3 - from(84, percent) - from(86, percent) - from(88, percent);
        int high = from(93, percent) + from(95, percent) + from(97, percent);
        return onOxygen ? low + high : low;
    }

    static int systolic(int pressure) {
        return 3 - from(91, pressure) - from(101, pressure) - from(111, pressure) + 3 * from(220, pressure);
    }

    static int pulse(int rate) {
        return 3 - 2 * from(41, rate) - from(51, rate) + from(91, rate) + from(111, rate) + from(131, rate);
    }

    static int temperature(int tenths) {
        return 3 - 2 * from(351, tenths) - from(361, tenths) + from(381, tenths) + from(391, tenths);
    }

    static int consciousness(String letter) {
        return "CVPU".contains(letter) ? 3 : 0;
    }

    static String band(int total, boolean singleThree) {
        String byTotal = "zero,low,low,low,low,medium,medium,high".split(",")[Math.min(total, 7)];
        return singleThree && total < 5 ? "low-medium" : byTotal;
    }

    static String line(VitalSigns signs, int scale) {
        boolean onOxygen = "oxygen".equals(requireNonNull(signs.breathing()).key());
        int percent = requireNonNull(signs.oxygenSaturation()).percent();
        return respirationRate(requireNonNull(signs.respirationRate()).perMinute())
                + ";" + (scale == 1 ? scale1(percent) : scale2(percent, onOxygen))
                + ";" + (onOxygen ? 2 : 0)
                + ";" + systolic(requireNonNull(signs.bloodPressure()).systolic())
                + ";" + pulse(requireNonNull(signs.pulse()).perMinute())
                + ";" + consciousness(requireNonNull(signs.consciousness()).letter())
                + ";" + temperature(requireNonNull(signs.temperature()).tenths());
    }

    private static int from(int edge, int value) {
        return value >= edge ? 1 : 0;
    }
}

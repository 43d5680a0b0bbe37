package org.homeward.clinical.news2;

import org.homeward.clinical.signs.Breathing;
import org.homeward.clinical.signs.Consciousness;
import org.jspecify.annotations.Nullable;

/**
 * Chart 1 of the RCP, each parameter as rows of {highest value of the row, points}.
 *
 * <p>Every row starts where the one above it ends, so the rows tile the whole numbers without a gap or an overlap.
 */
enum Chart1 {
    RESPIRATION_RATE(new int[][] {{8, 3}, {11, 1}, {20, 0}, {24, 2}, {Chart1.REST, 3}}),
    SPO2_SCALE_1(new int[][] {{91, 3}, {93, 2}, {95, 1}, {Chart1.REST, 0}}),
    SPO2_SCALE_2_ON_AIR(new int[][] {{83, 3}, {85, 2}, {87, 1}, {Chart1.REST, 0}}),
    SPO2_SCALE_2_ON_OXYGEN(new int[][] {{83, 3}, {85, 2}, {87, 1}, {92, 0}, {94, 1}, {96, 2}, {Chart1.REST, 3}}),
    SYSTOLIC_BLOOD_PRESSURE(new int[][] {{90, 3}, {100, 2}, {110, 1}, {219, 0}, {Chart1.REST, 3}}),
    PULSE(new int[][] {{40, 3}, {50, 1}, {90, 0}, {110, 1}, {130, 2}, {Chart1.REST, 3}}),
    TEMPERATURE_TENTHS(new int[][] {{350, 3}, {360, 1}, {380, 0}, {390, 1}, {Chart1.REST, 2}});

    /** The highest SpO2 whose points on scale 2 are the same on air and on oxygen. */
    static final int SAME_ON_AIR_AND_OXYGEN = 92;

    private static final int ON_OXYGEN = 2;
    private static final int NOT_ALERT = 3;
    private static final int REST = Integer.MAX_VALUE;

    @SuppressWarnings("ImmutableEnumChecker") // never handed out: points() only reads it, millions of times a second
    private final int[][] rows;

    Chart1(int[][] rows) {
        this.rows = rows;
    }

    static int breathing(Breathing breathing) {
        return breathing == Breathing.OXYGEN ? ON_OXYGEN : 0;
    }

    static int consciousness(Consciousness state) {
        return state == Consciousness.ALERT ? 0 : NOT_ALERT;
    }

    static Chart1 spo2Scale2(@Nullable Breathing breathing) {
        return breathing == Breathing.OXYGEN ? SPO2_SCALE_2_ON_OXYGEN : SPO2_SCALE_2_ON_AIR;
    }

    int points(int value) {
        int row = 0;
        while (value > rows[row][0]) {
            row++;
        }
        return rows[row][1];
    }
}

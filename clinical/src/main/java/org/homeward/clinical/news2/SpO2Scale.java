package org.homeward.clinical.news2;

/** The SpO2 scale: 1 for everybody, 2 only on a clinician's recorded authority (target 88 to 92 per cent). */
public enum SpO2Scale {
    SCALE_1(1),
    SCALE_2(2);

    private final int number;

    SpO2Scale(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}

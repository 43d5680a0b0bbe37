package org.homeward.assessments.skin;

/** Where on the body, seen from the front or from behind; x and y are a point of the figure, on the person's right side. */
enum BodyPlace {
    HEAD("head", false, 50, 14),
    FACE("face", false, 50, 20),
    EAR("ear", true, 60, 19),
    NECK("neck", true, 50, 33),
    SHOULDER("shoulder", true, 68, 43),
    SHOULDER_BLADE("shoulder blade", true, 59, 55),
    UPPER_BACK("upper back", true, 50, 58),
    SPINE("spine", true, 50, 74),
    CHEST("chest", false, 43, 56),
    BREAST("breast, or under it", false, 42, 62),
    BELLY("belly", false, 50, 82),
    UPPER_ARM("upper arm", false, 26, 62),
    ELBOW("elbow", true, 77, 76),
    FOREARM("forearm", false, 21, 88),
    HAND("hand", false, 17, 106),
    SACRUM("sacrum, the base of the back", true, 50, 98),
    BUTTOCK("buttock", true, 58, 106),
    HIP("hip", true, 65, 100),
    GROIN("groin", false, 46, 103),
    THIGH("thigh", false, 41, 122),
    KNEE("knee", false, 41, 142),
    SHIN("shin", false, 41, 160),
    CALF("calf", true, 59, 160),
    ANKLE("ankle", false, 41, 178),
    HEEL("heel", true, 59, 187),
    FOOT("foot", false, 39, 187),
    TOE("toe", false, 37, 191);

    private final String words;
    private final boolean behind;
    private final int x;
    private final int y;

    BodyPlace(String words, boolean behind, int x, int y) {
        this.words = words;
        this.behind = behind;
        this.x = x;
        this.y = y;
    }

    String words() {
        return words;
    }

    boolean isBehind() {
        return behind;
    }

    /** Across the figure, which is 100 wide; a left side lies across the middle from the right. */
    int x(Side side) {
        return switch (side) {
            case RIGHT -> x;
            case LEFT -> 100 - x;
            case MIDDLE -> 50;
        };
    }

    int y() {
        return y;
    }
}

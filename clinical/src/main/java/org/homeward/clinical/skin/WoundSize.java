package org.homeward.clinical.skin;

/** How long and how wide a wound is, in whole millimetres from 1 to 500, the longer side first. */
public record WoundSize(int length, int width) {
    private static final int MOST = 500;

    /** Sides are put in order, for nobody measures the same side first each time. */
    public WoundSize {
        if (Math.min(length, width) < 1 || Math.max(length, width) > MOST) {
            throw new IllegalArgumentException("A side is from 1 to 500 mm, not " + length + " and " + width);
        }
        int longer = Math.max(length, width);
        width = Math.min(length, width);
        length = longer;
    }

    public int area() {
        return length * width;
    }

    /** "12 × 8 mm". */
    public String words() {
        return length + " × " + width + " mm";
    }

    /** "larger", "smaller" or "as large" than before, by length times width. */
    public String against(WoundSize before) {
        int change = Integer.compare(area(), before.area());
        return change > 0 ? "larger" : change < 0 ? "smaller" : "as large";
    }
}

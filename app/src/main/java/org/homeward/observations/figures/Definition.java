package org.homeward.observations.figures;

/**
 * How a figure is counted, in the words of the page. A change of what is counted is a new version, so that nobody compares two
 * that only look alike; outOf is empty for a count.
 */
record Definition(int version, String name, String unit, String counted, String outOf, String leftOut) {
    boolean isShare() {
        return !outOf.isEmpty();
    }
}

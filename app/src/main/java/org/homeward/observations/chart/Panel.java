package org.homeward.observations.chart;

import java.util.List;

/**
 * One drawing, ready to be written down: across in per cent of its width and down in pixels, so that it fills a phone, a
 * desk and a sheet of paper while its letters keep their size. Lines are paths on a paper 1000 wide.
 */
record Panel(
        String key,
        String title,
        String latest,
        String sentence,
        int height,
        Ground ground,
        List<Placed> marks,
        List<Letter> letters,
        List<Span> spans,
        List<OwnLine> limits) {

    /** What lies behind and below the marks. */
    record Ground(List<Block> blocks, List<Side> values, List<Below> times, Lines lines) {}

    /** Paths, each empty when there is nothing to draw; dense ones are drawn finer. */
    record Lines(String line, String second, String usual, boolean dense) {
        static final Lines NONE = new Lines("", "", "", false);
    }

    /** An own limit across the drawing, with its words above it, or below where a reading reaches it from above. */
    record OwnLine(String y, String words, boolean below) {}

    /** A band: tone 0 to 3, and its points at the right edge when there is room. */
    record Block(String x, String width, String y, String height, int tone) {}

    /** Words beside the drawing. */
    record Side(String y, String text, boolean right) {}

    /** A clock time or a day; every second one may be left out where there is little room. */
    record Below(String x, String text, boolean minor) {}

    /** A mark; of what is not certain it is hollow. The number beside it is empty where it would touch another. */
    record Placed(String x, String y, String mark, boolean hollow, String number) {
        /** Whether it stands at the left edge, where its number would touch the values of the axis. */
        boolean first() {
            return x.matches("[0-2](\\..*)?%");
        }
    }

    /** Why there is no mark: R, S or ×. */
    record Letter(String x, String text) {}

    /** A stretch of the oxygen strip, with how it is given. */
    record Span(String x, String width, boolean oxygen, String text) {}
}

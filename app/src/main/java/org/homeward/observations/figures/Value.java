package org.homeward.observations.figures;

/** What a figure is for somebody in a period. */
sealed interface Value {
    /** Counts below this could be somebody: whoever sees counts alone is told only that they are few. */
    int FEWEST = 5;

    record Count(int count) implements Value {}

    /** Part of a whole, which is more than nothing. */
    record Share(int part, int whole) implements Value {
        /** Rounded down, so that 100 % means every one; in words 0 % means none. */
        int percent() {
            return (int) (part * 100L / whole);
        }
    }

    /** Minutes of so many answers. */
    record Minutes(int minutes, int answers) implements Value {}

    /** There was nothing to count. */
    record None() implements Value {}

    /** Not told; a count or a part of one. */
    record Few(boolean ofCount) implements Value {}

    /** "1,234", "82%", "12 min". */
    default String words() {
        return switch (this) {
            case Count one -> "%,d".formatted(one.count());
            case Share share -> share.part() > 0 && share.percent() == 0 ? "under 1%" : share.percent() + "%";
            case Minutes time -> time.minutes() + " min";
            case None none -> "–";
            case Few few -> few.ofCount() ? "fewer than " + FEWEST : "too few to say";
        };
    }

    /** The same beside a bar, where there is little room. */
    default String brief() {
        return this instanceof Few ? "few" : words();
    }

    /** What it is made of: "41 of 50"; empty for a count. */
    default String beside() {
        return switch (this) {
            case Share share -> "%,d of %,d".formatted(share.part(), share.whole());
            case Minutes time -> time.answers() == 1 ? "1 answer" : "%,d answers".formatted(time.answers());
            case Count count -> "";
            case None none -> "";
            case Few few -> "";
        };
    }

    /** For those who see counts alone: nothing that is made of 1 to 4. */
    default Value told() {
        return switch (this) {
            case Count one -> isFew(one.count()) ? new Few(true) : this;
            case Share share -> isFew(share.part()) || isFew(share.whole()) ? new Few(false) : this;
            case Minutes time -> isFew(time.answers()) ? new Few(false) : this;
            case None none -> this;
            case Few few -> this;
        };
    }

    private static boolean isFew(int count) {
        return count > 0 && count < FEWEST;
    }

    /** How long its bar is: a count, a per cent or minutes; nothing where it is not told. */
    default int height() {
        return switch (this) {
            case Count one -> one.count();
            case Share share -> share.percent();
            case Minutes time -> time.minutes();
            case None none -> 0;
            case Few few -> 0;
        };
    }
}

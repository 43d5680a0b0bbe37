package org.homeward.programme.measure;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A measure as somebody outside the team may read it: a count from 1 to 4 is not shown. A share with such a part is not shown either,
 * nor one whose rest is so small, for part and whole would give it away.
 */
record Told(Counted counted, boolean isOutside) {
    static final String FEW = "fewer than 5";
    private static final int SMALLEST = 5;

    boolean isFew() {
        Figure figure = counted.figure();
        if (!isOutside || figure == null) {
            return false;
        }
        boolean share = counted.definition().unit().isShare();
        return few(figure.part()) || share && (few(figure.whole()) || few(figure.whole() - figure.part()));
    }

    private static boolean few(long number) {
        return number > 0 && number < SMALLEST;
    }

    String words() {
        return isFew() ? FEW : counted.words();
    }

    /** For a narrow column: "-" where there is no number. */
    String brief() {
        return isFew() ? "<5" : counted.figure() == null || counted.value().isEmpty() ? "-" : counted.words();
    }

    /** For a file: the number, or why there is none. */
    String value() {
        return isFew() ? FEW : counted.value();
    }

    String numerator() {
        return isFew() ? "" : counted.numerator();
    }

    String denominator() {
        return isFew() ? "" : counted.denominator();
    }

    String made() {
        return isFew() ? "" : counted.made();
    }

    String verdict() {
        return isFew() ? "" : counted.verdict();
    }

    /** The height of its bar; empty where there is no number to show. */
    Optional<Double> height() {
        @Nullable Figure figure = counted.figure();
        return isFew() || figure == null || counted.value().isEmpty()
                ? Optional.empty()
                : Optional.of(Double.valueOf(counted.value()));
    }
}

package org.homeward.programme.measure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A measure on a day; the figure is null while nothing can count it. */
public record Counted(
        Definition definition, LocalDate asAt, @Nullable Figure figure) {
    static final String NOT_AVAILABLE = "not_available";

    /** As a program reads it. */
    public String value() {
        return figure == null ? NOT_AVAILABLE : definition.unit().value(figure);
    }

    /** "534", or empty. */
    public String numerator() {
        return figure == null ? "" : String.valueOf(figure.part());
    }

    /** Empty for what is no share. */
    public String denominator() {
        return figure == null || !definition.unit().isShare() ? "" : String.valueOf(figure.whole());
    }

    /** As a person reads it. */
    public String words() {
        if (figure == null) {
            return "Not counted yet";
        }
        return value().isEmpty() ? "Nothing to count" : definition.unit().words(value());
    }

    /** "341 of 441"; empty where the value says it all. */
    public String made() {
        return figure == null || !definition.unit().isShare()
                ? ""
                : "%,d of %,d".formatted(figure.part(), figure.whole());
    }

    public String verdict() {
        return definition.verdict(value());
    }
}

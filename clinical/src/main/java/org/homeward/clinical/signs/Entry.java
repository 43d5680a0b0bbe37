package org.homeward.clinical.signs;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a box of a form, a field of a file or a keystroke in the browser turned out to hold. */
public sealed interface Entry<T> {

    /** A value that can be used. */
    record Given<T>(T value) implements Entry<T> {
        @Override
        public T orNull() {
            return value;
        }
    }

    /** Nothing was written: the value is missing, which is not zero. */
    record Blank<T>() implements Entry<T> {}

    /** Something was written that cannot be read; the advice says what to do next. */
    record Malformed<T>(String text, String advice) implements Entry<T> {}

    /** The value, or null when blank or malformed. */
    default @Nullable T orNull() {
        return null;
    }

    /** What to do next, or null when nothing is wrong. */
    default @Nullable String advice() {
        return null;
    }

    /** The same entry with its value turned into another. */
    default <R> Entry<R> as(Function<T, R> change) {
        return switch (this) {
            case Given<T> given -> new Given<>(change.apply(given.value));
            case Blank<T> blank -> new Blank<>();
            case Malformed<T> malformed -> new Malformed<>(malformed.text, malformed.advice);
        };
    }
}

package org.homeward.programme.support;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.homeward.ui.Option;

/** Enums as the choices of a form, and back. */
final class Choices {
    private Choices() {}

    static <E extends Enum<E>> List<Option> of(Class<E> kind, Function<E, String> words) {
        return Arrays.stream(kind.getEnumConstants())
                .map(each -> Option.of(each.name(), words.apply(each)))
                .toList();
    }

    /** What was chosen; a word that is no choice chooses nothing. */
    static <E extends Enum<E>> Optional<E> chosen(Class<E> kind, String value) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(each -> each.name().equals(value))
                .findFirst();
    }

    static <E extends Enum<E>> List<E> chosen(Class<E> kind, List<String> values) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(each -> values.contains(each.name()))
                .toList();
    }
}

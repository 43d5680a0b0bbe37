package org.homeward.residents;

import java.util.Arrays;
import java.util.function.Function;

/** From the words a table keeps back to the value they stand for. */
final class Words {
    private Words() {}

    static <E extends Enum<E>> E find(E[] values, Function<E, String> words, String kept) {
        return Arrays.stream(values)
                .filter(value -> words.apply(value).equals(kept))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nothing is called \"" + kept + "\" here"));
    }
}

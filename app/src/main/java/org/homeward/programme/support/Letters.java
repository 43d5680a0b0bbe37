package org.homeward.programme.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The texts that come with Homeward: one file each, below programme/letters. */
@Component
class Letters {
    private final List<Letter> all = read();

    List<Letter> all() {
        return all;
    }

    Optional<Letter> find(String slug) {
        return all.stream().filter(letter -> letter.slug().equals(slug)).findFirst();
    }

    private static List<Letter> read() {
        List<Letter> letters = new ArrayList<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver(Letters.class.getClassLoader())
                    .getResources("classpath*:/programme/letters/*.txt")) {
                String slug = Objects.requireNonNull(file.getFilename()).replace(".txt", "");
                letters.add(Letter.read(slug, file.getContentAsString(StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The letters of the desk cannot be read", e);
        }
        letters.sort(Comparator.comparing(Letter::title));
        return List.copyOf(letters);
    }
}

package org.homeward.programme.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.homeward.programme.office.Topic;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The articles that come with Homeward: one file each, below programme/cards. */
@Component
class Articles {
    private final List<Article> all = read();

    List<Article> all() {
        return all;
    }

    Optional<Article> find(String slug) {
        return all.stream().filter(article -> article.slug().equals(slug)).findFirst();
    }

    List<Article> search(String typed, Optional<Topic> topic) {
        return all.stream()
                .filter(article -> article.has(typed))
                .filter(article -> topic.isEmpty() || article.topics().contains(topic.get()))
                .toList();
    }

    private static List<Article> read() {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver(Articles.class.getClassLoader())
                    .getResources("classpath*:/programme/cards/*.txt");
            return Arrays.stream(files)
                    .map(Articles::article)
                    .sorted(Comparator.comparing(Article::title))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The articles of the desk cannot be read", e);
        }
    }

    private static Article article(Resource file) {
        try {
            String slug = Objects.requireNonNull(file.getFilename()).replace(".txt", "");
            return Article.read(slug, file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("An article of the desk cannot be read: " + file, e);
        }
    }
}

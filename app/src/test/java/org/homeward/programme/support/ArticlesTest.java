package org.homeward.programme.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.homeward.Prose;
import org.homeward.programme.office.Topic;
import org.junit.jupiter.api.Test;

/** What the desk knows by heart is found by the words of a caller. */
class ArticlesTest {
    private final Articles articles = new Articles();

    @Test
    void there_are_some_for_each_of_the_usual_calls() {
        assertThat(articles.all()).hasSizeGreaterThan(7);
        assertThat(articles.all().stream().flatMap(article -> article.topics().stream()))
                .contains(Topic.NHSMAIL, Topic.MAILBOX, Topic.DSPT, Topic.PROXY, Topic.ODS, Topic.DEVICE);
        assertThat(articles.all()).extracting(Article::title).doesNotHaveDuplicates();
    }

    @Test
    void every_word_typed_narrows_and_the_topic_too() {
        assertThat(articles.search("owner left", Optional.empty()))
                .extracting(Article::slug)
                .contains("mailbox-nobody-opens");
        assertThat(articles.search("PHONE  code", Optional.of(Topic.DEVICE)))
                .extracting(Article::slug)
                .containsExactly("new-phone");
        assertThat(articles.search("", Optional.of(Topic.ODS)))
                .extracting(Article::slug)
                .containsExactlyInAnyOrder("apply-for-nhsmail", "new-owner-new-codes");
        assertThat(articles.search("zeppelin", Optional.empty())).isEmpty();
    }

    @Test
    void steps_and_points_are_told_from_paragraphs() {
        Article article = Article.read(
                "x", "title: A\ntopics: DSPT, OBS\nwords: w\n\nOne\nline.\n\n1. First\n2. Second\n\n- a\n- b\n");

        assertThat(article.topics()).containsExactly(Topic.DSPT, Topic.OBS);
        assertThat(article.parts())
                .extracting(Article.Part::kind)
                .containsExactly(Article.Kind.PARAGRAPH, Article.Kind.STEPS, Article.Kind.POINTS);
        assertThat(article.parts())
                .extracting(part -> part.lines().getFirst())
                .containsExactly("One line.", "First", "a");
    }

    /** Not every article is reached by the walk over all pages, which meets one of each kind. */
    @Test
    void each_is_easy_to_read() {
        for (Article article : articles.all()) {
            StringBuilder html = new StringBuilder("<main><h1>" + article.title() + "</h1>");
            article.parts()
                    .forEach(part -> part.lines()
                            .forEach(line -> html.append("<p>").append(line).append("</p>")));
            assertThat(Prose.of(html + "</main>").tooHard()).as(article.slug()).isEmpty();
        }
    }
}

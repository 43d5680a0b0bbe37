package org.homeward;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProseTest {
    @Test
    void plain_words_in_short_sentences_are_easy() {
        assertThat(page("<p>Count the breaths for one full minute. If you are worried, tell the nurse now.</p>"))
                .isEmpty();
    }

    @Test
    void a_long_word_after_another_is_too_hard() {
        assertThat(page("<p>Notification of unavailability necessitates immediate consideration of alternative"
                        + " communication arrangements.</p>"))
                .hasSize(2);
    }

    @Test
    void a_sentence_of_more_than_25_words_is_too_long_however_plain() {
        assertThat(page("<p>" + "one of us ".repeat(9) + ".</p>")).hasSize(2);
    }

    @Test
    void the_words_of_the_glossary_and_names_are_known() {
        assertThat(page("<p>Ask Elizabeth Winterbottom to write the treatment escalation plan of the resident.</p>"))
                .isEmpty();
    }

    @Test
    void what_is_not_seen_is_not_read() {
        assertThat(Prose.of("<main><script>one two three four five six</script><p>Too short.</p></main>")
                        .sentences())
                .isEmpty();
    }

    @Test
    void an_address_is_no_word() {
        assertThat(Prose.of("<main><p>Enter an email address, like ada@example.org.</p></main>")
                        .sentences())
                .singleElement()
                .satisfies(sentence -> assertThat(sentence.words()).hasSize(5));
    }

    private static List<String> page(String html) {
        return Prose.of("<main>" + html + "</main>").tooHard();
    }
}

package org.homeward.clinical.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.clinical.Csv;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** HZ-33: what a concern asks for, from its tables: each row, each sign alone, and what they ask for together. */
class NoticedTest {
    private static final Noticed NOTHING = new Noticed(Set.of(), false, false, null);
    private static final Noticed WORRY = new Noticed(Set.of(), false, true, null);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/concern-rows.csv", numLinesToSkip = 1)
    void a_row_asks_for(
            ConcernRow row,
            Contact contact,
            Duration answer,
            @Nullable Duration set,
            @Nullable Duration decision,
            boolean urgent) {
        assertThat(row.contact()).isEqualTo(contact);
        assertThat(row.answerWithin()).isEqualTo(answer);
        assertThat(row.setWithin()).isEqualTo(set);
        assertThat(row.decisionWithin()).isEqualTo(decision);
        assertThat(row.isUrgent()).isEqualTo(urgent);
    }

    @ParameterizedTest(name = "{0}: {2}; worried {3}; getting worse {4}")
    @CsvFileSource(resources = "/concern-signs.csv", numLinesToSkip = 1)
    void a_sign_alone_asks_for(Sign sign, Sign.Group group, ConcernRow alone, ConcernRow worried, ConcernRow worse) {
        assertThat(group.signs()).contains(sign);
        assertThat(new Noticed(Set.of(sign), false, false, null).asks()).isEqualTo(alone);
        assertThat(new Noticed(Set.of(sign), false, true, null).asks()).isEqualTo(worried);
        assertThat(new Noticed(Set.of(sign), false, false, Course.WORSE).asks()).isEqualTo(worse);
    }

    @ParameterizedTest(name = "{0}, something else {1}, worried {2}, {3}: {4}")
    @CsvFileSource(resources = "/concern-together.csv", numLinesToSkip = 1)
    void together_they_ask_for(
            @Nullable String signs, boolean other, boolean worried, @Nullable Course course, ConcernRow row) {
        Noticed noticed = new Noticed(signs == null ? Set.of() : signs(signs), other, worried, course);
        assertThat(noticed.asks()).isEqualTo(row);
    }

    private static Set<Sign> signs(String names) {
        return Arrays.stream(names.split(" ", -1)).map(Sign::valueOf).collect(Collectors.toSet());
    }

    @Test
    void the_tables_have_every_row_and_every_sign_in_their_order() {
        assertThat(Csv.rows("/concern-rows.csv"))
                .extracting(line -> line[0])
                .isEqualTo(Stream.of(ConcernRow.values()).map(ConcernRow::name).toList());
        assertThat(Csv.rows("/concern-signs.csv"))
                .extracting(line -> line[0])
                .isEqualTo(Stream.of(Sign.values()).map(Sign::name).toList());
    }

    @Test
    void every_sign_is_in_one_group_and_has_words_of_its_own() {
        assertThat(Stream.of(Sign.Group.values()).flatMap(group -> group.signs().stream()))
                .containsExactly(Sign.values());
        assertThat(Stream.of(Sign.values()).map(Sign::words))
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
        assertThat(Stream.of(Sign.Group.values()).map(Sign.Group::words))
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
    }

    /** A carer who is worried is never told less than one who is not, and a second report never makes less of the first. */
    @Test
    void more_that_is_noticed_never_asks_for_less() {
        List<Noticed> all = pairsOfSigns();
        for (Noticed one : all) {
            assertThat(one.and(WORRY).asks()).isGreaterThanOrEqualTo(one.asks());
            assertThat(one.and(NOTHING).asks()).isEqualTo(one.asks());
            for (Noticed other : all) {
                assertThat(one.and(other).asks())
                        .isGreaterThanOrEqualTo(one.asks())
                        .isGreaterThanOrEqualTo(other.asks());
            }
        }
    }

    private static List<Noticed> pairsOfSigns() {
        return Stream.of(Sign.values())
                .flatMap(one -> Stream.of(Sign.values())
                        .map(other -> Stream.of(one, other).collect(Collectors.toSet())))
                .distinct()
                .map(signs -> new Noticed(signs, false, false, null))
                .toList();
    }

    @Test
    void two_reports_are_one_concern_with_all_that_was_noticed() {
        Noticed first = new Noticed(Set.of(Sign.EATING), false, false, Course.WORSE);
        Noticed later = new Noticed(Set.of(Sign.SLEEPY), true, true, Course.BETTER);
        Noticed both = new Noticed(Set.of(Sign.EATING, Sign.SLEEPY), true, true, Course.WORSE);
        assertThat(first.and(later)).isEqualTo(both);
        assertThat(later.and(first)).isEqualTo(both);
        assertThat(new Noticed(Set.of(), true, false, null).and(NOTHING).somethingElse())
                .isTrue();
        assertThat(NOTHING.and(NOTHING)).isEqualTo(NOTHING);
    }

    @Test
    void nothing_is_noticed_only_when_there_is_no_sign_no_word_and_no_worry() {
        assertThat(NOTHING.isNothing()).isTrue();
        assertThat(new Noticed(Set.of(), false, false, Course.WORSE).isNothing())
                .isTrue();
        assertThat(WORRY.isNothing()).isFalse();
        assertThat(new Noticed(Set.of(), true, false, null).isNothing()).isFalse();
        assertThat(new Noticed(Set.of(Sign.SAID), false, false, null).isNothing())
                .isFalse();
    }
}

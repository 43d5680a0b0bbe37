package org.homeward.clinical.news2;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.homeward.clinical.news2.Suitability.Excluded;
import org.homeward.clinical.news2.Suitability.Person;
import org.homeward.clinical.news2.Suitability.Reason;
import org.homeward.clinical.news2.Suitability.Suitable;
import org.junit.jupiter.api.Test;

/** HZ-34. */
class SuitabilityTest {
    private static final LocalDate BORN = LocalDate.of(2010, 6, 15);

    @Test
    void the_day_before_the_16th_birthday_is_excluded() {
        assertThat(on("2026-06-14T12:00:00Z")).isEqualTo(new Excluded(List.of(Reason.UNDER_16)));
    }

    @Test
    void the_16th_birthday_is_allowed() {
        assertThat(on("2026-06-15T12:00:00Z")).isEqualTo(new Suitable());
    }

    @Test
    void the_birthday_begins_at_midnight_in_london_and_not_in_greenwich() {
        assertThat(on("2026-06-14T22:59:59Z")).isInstanceOf(Excluded.class);
        assertThat(on("2026-06-14T23:00:00Z")).isInstanceOf(Suitable.class);
    }

    @Test
    void pregnancy_is_excluded() {
        assertThat(Suitability.of(new Person(LocalDate.of(1990, 1, 1), true), Instant.parse("2026-06-15T12:00:00Z")))
                .isEqualTo(new Excluded(List.of(Reason.PREGNANCY)));
        assertThat(Reason.PREGNANCY.advice()).contains("the 6 weeks after a birth");
    }

    @Test
    void every_reason_that_applies_is_told_and_says_what_to_do() {
        Suitability both = Suitability.of(new Person(BORN, true), Instant.parse("2026-06-14T12:00:00Z"));
        assertThat(((Excluded) both).reasons()).containsExactly(Reason.UNDER_16, Reason.PREGNANCY);
        assertThat(((Excluded) both).reasons())
                .allSatisfy(reason -> assertThat(reason.advice()).contains("call for help now"));
    }

    private static Suitability on(String observed) {
        return Suitability.of(new Person(BORN, false), Instant.parse(observed));
    }
}

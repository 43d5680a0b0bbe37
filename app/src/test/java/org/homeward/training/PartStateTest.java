package org.homeward.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Ids;
import org.homeward.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Until when a part holds, at each edge. */
class PartStateTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @ParameterizedTest
    @CsvSource({
        "2025-11-25, RunOut",
        "2025-11-26, EndsSoon",
        "2026-01-25, EndsSoon",
        "2026-01-26, Holds",
        "2026-11-26, Holds"
    })
    void a_part_holds_for_twelve_months_and_its_last_sixty_days_say_that_a_refresher_is_due(
            LocalDate passed, String state) {
        PartState today = PartState.of(List.of(passed(passed)), null, TODAY);

        assertThat(today.getClass().getSimpleName()).isEqualTo(state);
        assertThat(today.stands()).isEqualTo(!state.equals("RunOut"));
    }

    @Test
    void what_was_passed_on_a_leap_day_holds_until_the_end_of_february() {
        assertThat(Part.VITAL_SIGNS.until(LocalDate.of(2028, 2, 29))).isEqualTo(LocalDate.of(2029, 2, 28));
    }

    @Test
    void the_last_assessment_alone_decides() {
        assertThat(PartState.of(List.of(notYet(TODAY.minusDays(1)), passed(TODAY.minusDays(30))), null, TODAY))
                .isEqualTo(new PartState.NotYet(TODAY.minusDays(1)));
        assertThat(PartState.of(List.of(notYet(TODAY.minusDays(30)), passed(TODAY.minusDays(1))), null, TODAY)
                        .stands())
                .isTrue();
    }

    @Test
    void of_one_day_what_was_written_down_last_decides() {
        Assessment first = assessment(TODAY, TODAY.plusYears(1), Instant.EPOCH, null);
        Assessment then = assessment(TODAY, null, Instant.EPOCH.plusSeconds(1), null);

        assertThat(PartState.of(List.of(first, then), null, TODAY)).isEqualTo(new PartState.NotYet(TODAY));
        assertThat(PartState.of(List.of(then, first), null, TODAY)).isEqualTo(new PartState.NotYet(TODAY));
    }

    @Test
    void what_was_withdrawn_does_not_count() {
        Assessment wrong = assessment(
                TODAY,
                TODAY.plusYears(1),
                Instant.EPOCH,
                new Assessment.Withdrawal(Instant.EPOCH, "Grace", "somebody else"));

        assertThat(PartState.of(List.of(wrong), null, TODAY)).isEqualTo(new PartState.NotBegun());
    }

    @Test
    void having_come_is_not_having_passed() {
        PartState came = PartState.of(List.of(), TODAY, TODAY);

        assertThat(came).isEqualTo(new PartState.Attended(TODAY));
        assertThat(came.stands()).isFalse();
    }

    static Assessment passed(LocalDate on) {
        return assessment(on, Part.VITAL_SIGNS.until(on), Instant.EPOCH, null);
    }

    private static Assessment notYet(LocalDate on) {
        return assessment(on, null, Instant.EPOCH, null);
    }

    private static Assessment assessment(
            LocalDate on, @Nullable LocalDate until, Instant recorded, Assessment.@Nullable Withdrawal withdrawal) {
        return new Assessment(
                new HomeId(new UUID(0, 1)),
                Ids.next(),
                new PersonId(new UUID(0, 2)),
                Part.VITAL_SIGNS,
                on,
                until,
                "Beth Hart",
                recorded,
                "Grace Bell",
                withdrawal);
    }
}

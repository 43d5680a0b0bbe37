package org.homeward.observations.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.homeward.clinical.escalation.OpeningHours;
import org.homeward.clinical.guide.GuideRow;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Ids;
import org.homeward.kernel.London;
import org.homeward.kernel.ResidentId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** HZ-32: the telephone line that is right at this hour is the only one that is shown. */
class EscalationPanelTest {
    private static final Protocol AGREED = new Protocol(
            new Protocol.Numbers(
                    "01632 960001",
                    new OpeningHours(LocalTime.of(8, 0), LocalTime.of(18, 30)),
                    new Protocol.Contact("NHS 111", "111, then option 5"),
                    new Protocol.Contact("Joan Miller", "01632 960002"),
                    new Protocol.Contact("Grace Bell", "01632 960003")),
            Protocol.proposed(),
            null,
            null);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MEDIUM | 2026-11-26T10:20:00Z | It is Thursday 10:20: the practice is open. | the practice on 01632 960001",
                "MEDIUM | 2026-11-28T10:20:00Z | It is Saturday 10:20: the practice is closed. | NHS 111 on 111, then option 5",
                "MEDIUM | 2026-12-25T10:20:00Z | It is Friday 10:20, a bank holiday: the practice is closed. | NHS 111 on 111, then option 5",
                "SINGLE_THREE | 2026-06-26T17:29:00Z | It is Friday 18:29: the practice is open. | the practice on 01632 960001",
                "SINGLE_THREE | 2026-06-26T17:30:00Z | It is Friday 18:30: the practice is closed. | NHS 111 on 111, then option 5"
            })
    void one_line_is_shown(GuideRow row, Instant now, String hour, String ring) {
        EscalationPanel panel = panel(row, AGREED, now);

        assertThat(panel.hour()).isEqualTo(hour);
        assertThat(panel.ring()).isEqualTo(ring);
    }

    @Test
    void a_high_score_is_for_999_whoever_is_open() {
        EscalationPanel panel = panel(GuideRow.HIGH, AGREED, Instant.parse("2026-11-26T10:20:00Z"));

        assertThat(panel.ring()).isEqualTo("999");
        assertThat(panel.hour()).contains("call 999 at any hour");
    }

    @Test
    void a_number_nobody_wrote_down_is_missed_and_not_made_up() {
        assertThat(panel(GuideRow.MEDIUM, Protocol.DEFAULT, Instant.parse("2026-11-26T10:20:00Z"))
                        .ring())
                .isEqualTo("the practice. Its number is not written down yet");
    }

    static Stream<LocalDate> holidays() {
        return HolidayFile.KNOWN.days().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("holidays")
    void no_bank_holiday_of_the_list_is_a_working_day(LocalDate day) {
        Instant noon = day.atTime(12, 0).atZone(London.ZONE).toInstant();

        assertThat(panel(GuideRow.MEDIUM, AGREED, noon).ring()).startsWith("NHS 111");
    }

    @Test
    void a_year_before_the_list_ends_people_are_told() {
        assertThat(HolidayFile.KNOWN.lastYear()).isEqualTo(2028);
        assertThat(panel(GuideRow.MEDIUM, AGREED, Instant.parse("2027-12-31T12:00:00Z"))
                        .isCalendarEnding())
                .isFalse();
        assertThat(panel(GuideRow.MEDIUM, AGREED, Instant.parse("2028-01-01T12:00:00Z"))
                        .isCalendarEnding())
                .isTrue();
    }

    @Test
    void who_is_told_next_is_named_with_the_time_and_the_number() {
        Instant now = Instant.parse("2026-11-26T10:20:00Z");

        assertThat(panel(GuideRow.MEDIUM, AGREED, now).next())
                .isEqualTo("At 10:35 the deputy is told: Joan Miller on 01632 960002");
    }

    @ParameterizedTest
    @CsvSource({"MEDIUM, 10:33", "SINGLE_THREE, 10:48", "HIGH, 10:33"})
    void when_to_measure_again_is_said_until_there_is_advice(GuideRow row, String time) {
        Instant now = Instant.parse("2026-11-26T10:20:00Z");

        assertThat(panel(row, AGREED, now).measure()).isEqualTo("Measure again by " + time);
    }

    @Test
    void after_a_concern_the_time_to_measure_runs_from_the_concern_and_not_from_yesterdays_set() {
        Instant now = Instant.parse("2026-11-26T10:20:00Z");
        Step noticed = new Step(
                Step.Kind.RAISED,
                now,
                GuideRow.SINGLE_THREE,
                null,
                new Step.Report(Ids.next(), Ids.next()),
                null,
                "Ada Obi",
                null,
                "Worried");
        Episode episode = new Episode(
                new HomeId(Ids.next()), Ids.next(), new ResidentId(Ids.next()), null, null, List.of(noticed));
        Instant yesterday = now.minus(Duration.ofDays(1));

        assertThat(EscalationPanel.of(episode, AGREED, yesterday, now).measure())
                .isEqualTo("Measure again by 10:50");
        assertThat(EscalationPanel.of(episode, AGREED, null, now).measure()).isEqualTo("Measure again by 10:50");
        assertThat(episode.nextSet(now.plus(Duration.ofMinutes(5)), AGREED, now))
                .contains(now.plus(Duration.ofMinutes(35)));
    }

    private static EscalationPanel panel(GuideRow row, Protocol protocol, Instant now) {
        UUID set = Ids.next();
        Step raised = new Step(Step.Kind.RAISED, now, row, set, null, null, "Ada Obi", null, "NEWS2 6");
        return EscalationPanel.of(
                new Episode(
                        new HomeId(Ids.next()), Ids.next(), new ResidentId(Ids.next()), null, null, List.of(raised)),
                protocol,
                now.minus(Duration.ofMinutes(2)),
                now);
    }
}

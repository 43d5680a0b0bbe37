package org.homeward.dspt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleTest {
    private static final Editions EDITIONS = Editions.of(IntStream.rangeClosed(2020, 2027)
            .mapToObj(year -> new Editions.Dated(
                    "%02d/%02d".formatted(year % 100, (year + 1) % 100),
                    year - 2017,
                    LocalDate.of(year, 7, 1),
                    LocalDate.of(year + 1, 6, 30)))
            .toList());
    private static final UUID HOME = new UUID(0, 1);

    @ParameterizedTest
    @CsvSource({
        // the edition before it opens, while it is current, while it is the previous one, and after
        "24/25, 2024-06-30, false, false",
        "24/25, 2024-07-01, true,  true",
        "24/25, 2025-06-30, true,  true",
        "24/25, 2025-07-01, true,  false",
        "24/25, 2026-06-30, true,  false",
        "24/25, 2026-07-01, false, false",
        "27/28, 2029-06-30, true,  false",
        "27/28, 2029-07-01, false, false",
    })
    void standards_met_counts_in_the_current_and_the_previous_edition(
            String edition, LocalDate day, boolean national, boolean currentOnly) {
        for (Level level : List.of(Level.MET, Level.EXCEEDED)) {
            assertThat(Rule.NATIONAL.counts(status(level, edition), day)).isEqualTo(national);
            assertThat(Rule.CURRENT_EDITION.counts(status(level, edition), day)).isEqualTo(currentOnly);
        }
    }

    @Test
    void no_other_level_ever_counts() {
        LocalDate day = LocalDate.of(2025, 1, 15);
        for (Level level : List.of(Level.APPROACHING, Level.NOT_MET)) {
            assertThat(Rule.values()).noneMatch(rule -> rule.counts(status(level, "24/25"), day));
            assertThat(status(level, "24/25").lapsesOn()).isEmpty();
        }
        DsptStatus nothing = new DsptStatus(HOME, Level.NOT_PUBLISHED, null, null, null, day, HOME);
        assertThat(Rule.values()).noneMatch(rule -> rule.counts(nothing, day));
        assertThat(nothing.lapsesOn()).isEmpty();
    }

    /** Scenario M3: 30 June passes unpublished. */
    @Test
    void a_missed_30_june_leaves_a_home_compliant_by_the_previous_edition_until_the_pair_moves_again() {
        DsptStatus met = status(Level.MET, "24/25");
        LocalDate missed = LocalDate.of(2026, 6, 30);

        assertThat(met.lapsesOn()).contains(missed);
        assertThat(Rule.CURRENT_EDITION.lapsesOn(met)).contains(LocalDate.of(2025, 6, 30));
        assertThat(met.countsOn(missed)).isTrue();
        assertThat(met.edition()).isEqualTo(EDITIONS.named("24/25").orElseThrow());
        assertThat(EDITIONS.currentOn(missed).orElseThrow().code()).isEqualTo("25/26");
        assertThat(met.countsOn(missed.plusDays(1))).isFalse();
    }

    @Test
    void a_provider_counts_when_each_of_its_homes_does_and_the_head_office_alone_makes_none_count() {
        LocalDate day = LocalDate.of(2026, 11, 27);
        HomeStanding.Tie whole = new HomeStanding.Tie(new UUID(1, 1), "Whole Care");
        HomeStanding.Tie half = new HomeStanding.Tie(new UUID(1, 2), "Half Care");
        DsptStatus.Parent office =
                new DsptStatus.Parent("A1A", Level.MET, EDITIONS.named("26/27").orElseThrow());
        DsptStatus covered = new DsptStatus(HOME, Level.NOT_PUBLISHED, null, null, office, day, HOME);
        Standings homes = new Standings(
                day,
                day,
                List.of(
                        home(1, whole, status(Level.MET, "25/26")),
                        home(2, whole, status(Level.EXCEEDED, "26/27")),
                        home(3, half, status(Level.MET, "26/27")),
                        home(4, half, covered),
                        home(5, null, status(Level.MET, "25/26")),
                        home(6, null, null)));

        assertThat(homes.compliance(Rule.BY_PROVIDER))
                .isEqualTo(new Compliance(Rule.BY_PROVIDER, 1, 2, day, day))
                .extracting(Compliance::words)
                .isEqualTo("50.0 %");
        assertThat(homes.compliance(Rule.NATIONAL).words()).isEqualTo("66.7 %");
        assertThat(homes.compliance(Rule.CURRENT_EDITION).numerator()).isEqualTo(2);
        assertThat(homes.byProvider()).extracting(Standings.Part::tie).containsExactly(half, whole, null);
    }

    @Test
    void nobody_to_count_is_no_share() {
        assertThat(new Compliance(Rule.NATIONAL, 0, 0, LocalDate.EPOCH, null).words())
                .isEqualTo("none");
        assertThat(new Compliance(Rule.NATIONAL, 341, 441, LocalDate.EPOCH, null).words())
                .isEqualTo("77.3 %");
    }

    private static DsptStatus status(Level level, String edition) {
        return new DsptStatus(
                HOME, level, EDITIONS.named(edition).orElseThrow(), null, null, LocalDate.of(2021, 1, 1), HOME);
    }

    private static HomeStanding home(
            int number,
            HomeStanding.@org.jspecify.annotations.Nullable Tie provider,
            @org.jspecify.annotations.Nullable DsptStatus status) {
        return new HomeStanding(new UUID(2, number), "Home " + number, null, null, null, provider, status);
    }
}

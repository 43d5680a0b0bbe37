package org.homeward.dspt.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.homeward.dspt.DsptStatus;
import org.homeward.dspt.Editions;
import org.homeward.dspt.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoPathTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final List<LocalDate> FILES = DemoPath.fileDays(TODAY);
    private static final Editions EDITIONS = Editions.of(IntStream.rangeClosed(2020, 2027)
            .mapToObj(year -> new Editions.Dated(
                    "%02d/%02d".formatted(year % 100, (year + 1) % 100),
                    year - 2017,
                    LocalDate.of(year, 7, 1),
                    LocalDate.of(year + 1, 6, 30)))
            .toList());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-07-01",
                "2022-12-31",
                "2023-06-30",
                "2023-07-01",
                "2024-06-30",
                "2025-06-29",
                "2025-06-30",
                "2025-10-30",
                "2026-06-30",
                "2026-07-01",
                "2026-11-27"
            })
    void just_341_of_441_made_up_homes_count(LocalDate day) {
        assertThat(IntStream.range(0, 441).filter(rank -> counts(rank, day))).hasSize(341);
    }

    @Test
    void beechwood_house_counts_and_the_limes_is_approaching() {
        LocalDate newest = FILES.getLast();
        assertThat(new DemoPath(0).on(newest, newest).level()).isEqualTo(Level.MET);
        assertThat(new DemoPath(1).on(newest, newest).level()).isEqualTo(Level.APPROACHING);
        assertThat(new DemoPath(1).on(newest, newest).edition()).isEqualTo("25/26");
    }

    @Test
    void nobody_is_said_to_have_published_after_the_day_of_the_file_or_an_edition_not_yet_open() {
        for (int rank = 0; rank < 441; rank++) {
            for (LocalDate file : FILES) {
                DemoPath.Said said = new DemoPath(rank).on(file, FILES.getLast());
                assertThat(said.publishedOn()).isBeforeOrEqualTo(file);
                if (said.level() != Level.NOT_PUBLISHED) {
                    assertThat(EDITIONS.named(said.edition()).orElseThrow().opensOn())
                            .isBefore(said.publishedOn());
                }
            }
        }
    }

    private static boolean counts(int rank, LocalDate day) {
        LocalDate file =
                FILES.stream().filter(known -> !known.isAfter(day)).toList().getLast();
        DemoPath.Said said = new DemoPath(rank).on(file, FILES.getLast());
        return said.level().isMet()
                && new DsptStatus(
                                new UUID(0, rank),
                                said.level(),
                                EDITIONS.named(said.edition()).orElseThrow(),
                                null,
                                null,
                                file,
                                new UUID(0, 0))
                        .countsOn(day);
    }
}

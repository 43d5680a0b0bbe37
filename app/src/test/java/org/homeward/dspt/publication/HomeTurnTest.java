package org.homeward.dspt.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeward.dspt.DsptStatus;
import org.homeward.dspt.Edition;
import org.homeward.dspt.HomeStanding;
import org.homeward.dspt.Level;
import org.homeward.dspt.Standings;
import org.homeward.dspt.WhatHangsOnIt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HomeTurnTest {
    private static final Edition LAST =
            new Edition("25/26", 8, LocalDate.of(2025, 7, 1), LocalDate.of(2026, 6, 30), LocalDate.of(2027, 6, 30));
    private static final Edition THIS =
            new Edition("26/27", 9, LocalDate.of(2026, 7, 1), LocalDate.of(2027, 6, 30), LocalDate.of(2028, 6, 30));
    private static final UUID HOME = new UUID(0, 1);
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 20);

    @Test
    void a_home_that_met_the_standards_and_is_approaching_now_was_dropped() {
        HomeTurn turn = one(met(LAST), NOVEMBER, of(Level.APPROACHING, THIS), NOVEMBER.plusWeeks(1));
        assertThat(turn.kind()).isEqualTo(HomeTurn.Kind.DROPPED);
        assertThat(turn.words())
                .isEqualTo("It counts no more. Now: 26/27 Approaching Standards. Before: 25/26 Standards Met.");
    }

    @Test
    void a_home_that_published_nothing_more_lapsed_with_30_june() {
        HomeTurn turn = one(met(LAST), LocalDate.of(2027, 6, 30), met(LAST), LocalDate.of(2027, 7, 1));
        assertThat(turn.kind()).isEqualTo(HomeTurn.Kind.LAPSED);
        assertThat(turn.words()).contains("25/26 Standards Met has lapsed");
        assertThat(turns(met(LAST), LocalDate.of(2027, 6, 29), met(LAST), LocalDate.of(2027, 6, 30)))
                .isEmpty();
    }

    @Test
    void sixty_days_before_a_home_lapses_it_is_newly_at_risk_and_only_once() {
        LocalDate sixty = LocalDate.of(2027, 5, 1);
        assertThat(one(met(LAST), sixty.minusDays(1), met(LAST), sixty).kind()).isEqualTo(HomeTurn.Kind.LAPSES_SOON);
        assertThat(turns(met(LAST), sixty.minusDays(2), met(LAST), sixty.minusDays(1)))
                .isEmpty();
        assertThat(turns(met(LAST), sixty, met(LAST), sixty.plusWeeks(1))).isEmpty();
    }

    @Test
    void a_home_that_published_is_newly_compliant_and_one_that_only_renewed_is_no_news() {
        assertThat(one(of(Level.APPROACHING, LAST), NOVEMBER, met(THIS), NOVEMBER.plusWeeks(1))
                        .kind())
                .isEqualTo(HomeTurn.Kind.NEWLY_COMPLIANT);
        assertThat(one(null, null, met(THIS), NOVEMBER).kind()).isEqualTo(HomeTurn.Kind.NEWLY_COMPLIANT);
        assertThat(turns(met(LAST), NOVEMBER, met(THIS), NOVEMBER.plusWeeks(1))).isEmpty();
        assertThat(turns(of(Level.NOT_MET, LAST), NOVEMBER, of(Level.APPROACHING, THIS), NOVEMBER.plusWeeks(1)))
                .isEmpty();
    }

    /** Rooms that are not built yet, as twins. */
    @Test
    void what_hangs_on_a_home_is_asked_of_every_room_at_once_and_of_none_it_is_nothing() {
        WhatHangsOnIt mail = homes -> Map.of(HOME, List.of("secure mail"));
        WhatHangsOnIt grants = homes -> Map.of(HOME, List.of("proxy ordering", "grant"));

        Map<UUID, List<String>> together = HangingOn.together(List.of(mail, grants), List.of(HOME));

        assertThat(HangingOn.words(together.getOrDefault(HOME, List.of())))
                .isEqualTo("3 services depend on this: secure mail, proxy ordering, grant.");
        assertThat(HangingOn.words(List.of("grant"))).isEqualTo("1 service depends on this: grant.");
        assertThat(HangingOn.together(List.of(), List.of(HOME))).isEmpty();
        assertThat(HangingOn.words(List.of())).isEmpty();
    }

    private static DsptStatus met(Edition edition) {
        return of(Level.MET, edition);
    }

    private static DsptStatus of(Level level, Edition edition) {
        return new DsptStatus(HOME, level, edition, null, null, NOVEMBER, HOME);
    }

    private static HomeTurn one(
            @Nullable DsptStatus before, @Nullable LocalDate then, DsptStatus after, LocalDate now) {
        List<HomeTurn> turns = turns(before, then, after, now);
        assertThat(turns).hasSize(1);
        return turns.getFirst();
    }

    private static List<HomeTurn> turns(
            @Nullable DsptStatus before, @Nullable LocalDate then, DsptStatus after, LocalDate now) {
        Map<UUID, DsptStatus> known = new HashMap<>();
        if (before != null) {
            known.put(HOME, before);
        }
        HomeStanding home = new HomeStanding(HOME, "Beechwood House", null, null, null, null, after);
        return HomeTurn.between(known, then, new Standings(now, now, List.of(home)));
    }
}

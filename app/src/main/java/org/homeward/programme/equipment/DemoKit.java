package org.homeward.programme.equipment;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.homeward.kernel.DemoChapter;
import org.homeward.programme.office.DemoOffice;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forty tablets, kits and SIMs: most are on loan, some are spare, one is lost, one is back and not wiped, one is in repair. */
@Component
class DemoKit implements DemoChapter {
    private static final LocalDate BOUGHT = LocalDate.of(2022, 3, 1);
    private static final int TABLETS = 18;
    private static final int KITS = 14;
    private static final int SIMS = 8;

    private final DemoOffice office;
    private final JdbcTemplate jdbc;

    DemoKit(DemoOffice office, JdbcTemplate jdbc) {
        this.office = office;
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 63;
    }

    @Override
    public String title() {
        return "the team's tablets and kits";
    }

    @Override
    public boolean isLoaded() {
        return Boolean.TRUE.equals(
                jdbc.queryForObject("select exists (select from programme.equipment)", Boolean.class));
    }

    @Override
    @Transactional
    public void load() {
        DemoKitRows rows = new DemoKitRows(office.beth());
        List<DemoOffice.Home> homes = office.homes();
        Random random = new Random(20220301);
        for (int at = 0; at < TABLETS + KITS + SIMS; at++) {
            thing(rows, homes, at, random);
        }
        rows.write(jdbc);
    }

    private static void thing(DemoKitRows rows, List<DemoOffice.Home> homes, int at, Random random) {
        KitKind kind = at < TABLETS ? KitKind.TABLET : at < TABLETS + KITS ? KitKind.KIT : KitKind.SIM;
        int number = kind == KitKind.TABLET ? at + 1 : kind == KitKind.KIT ? at - TABLETS + 1 : at - TABLETS - KITS + 1;
        UUID id = rows.thing(kind, number, BOUGHT, random);
        if (homes.isEmpty() || number % 4 == 0) {
            return; // spare
        }
        DemoOffice.Home home = homes.get(number % homes.size());
        LocalDate lent = BOUGHT.plusDays(20 + 11L * number);
        UUID loan = rows.loan(id, home.id(), DemoOffice.name(random), lent);
        rows.event(id, 1, Move.LENT, KitState.ON_LOAN, lent, loan, null);
        if (kind == KitKind.KIT) {
            rows.event(id, 2, Move.CALIBRATED, KitState.ON_LOAN, LocalDate.of(2026, 1 + number % 10, 15), loan, null);
            if (number == 3) {
                rows.event(id, 3, Move.FAULT, KitState.REPAIR, LocalDate.of(2026, 11, 9), loan, null);
            }
        } else if (number == 5 && kind == KitKind.TABLET) {
            rows.end(loan, LocalDate.of(2024, 5, 6));
            rows.event(id, 2, Move.RETURNED, KitState.IN_STORE, LocalDate.of(2024, 5, 6), loan, "W-2024-031");
        } else if (number == 7 && kind == KitKind.TABLET) {
            rows.end(loan, LocalDate.of(2026, 11, 20));
            rows.event(id, 2, Move.RETURNED, KitState.TO_WIPE, LocalDate.of(2026, 11, 20), loan, null);
        } else if (number == 11 && kind == KitKind.TABLET) {
            rows.end(loan, LocalDate.of(2025, 2, 3));
            rows.lost(rows.event(id, 2, Move.LOST, KitState.LOST, LocalDate.of(2025, 2, 3), loan, null), id);
        }
    }
}

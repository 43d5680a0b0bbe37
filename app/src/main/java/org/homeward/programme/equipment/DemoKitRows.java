package org.homeward.programme.equipment;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.homeward.kernel.Ids;
import org.homeward.kernel.London;
import org.homeward.programme.office.Hand;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows of the demo's equipment, written together, table by table. */
final class DemoKitRows {
    private static final int IMEI = 15;
    private static final int ICCID = 19;
    private final Map<String, List<@Nullable Object[]>> rows = new LinkedHashMap<>();
    private final List<Object[]> ends = new ArrayList<>();
    private final Hand hand;

    DemoKitRows(Hand hand) {
        this.hand = hand;
    }

    UUID thing(KitKind kind, int number, LocalDate bought, Random random) {
        UUID id = Ids.next();
        boolean isSim = kind == KitKind.SIM;
        add(
                "equipment (id, asset_tag, kind, make_model, serial, imei, iccid, mdm_on, insured_until, calibrated_on, recorded_at, recorder)",
                id,
                (kind == KitKind.TABLET ? "TAB-%03d" : kind == KitKind.KIT ? "KIT-%03d" : "SIM-%03d").formatted(number),
                kind.name(),
                kind == KitKind.TABLET
                        ? "Example Tab 8"
                        : kind == KitKind.KIT ? "Example Blue Box" : "Example Mobile data SIM",
                isSim ? null : "EX%08d".formatted(random.nextInt(100_000_000)),
                kind == KitKind.TABLET ? checked("35" + digits(random, IMEI - 3)) : null,
                isSim ? checked("8944" + digits(random, ICCID - 5)) : null,
                kind == KitKind.TABLET ? bought.plusDays(3) : null,
                isSim ? null : LocalDate.of(2027, 3, 31),
                kind == KitKind.KIT ? bought : null,
                at(bought),
                hand.words());
        event(id, 0, Move.ARRIVED, KitState.IN_STORE, bought, null, null);
        return id;
    }

    UUID loan(UUID thing, UUID organisation, String signed, LocalDate on) {
        UUID id = Ids.next();
        add(
                "equipment_loan (id, equipment_id, organisation_id, signed_by, starts_on, pin_agreed_on, recorded_at, recorder)",
                id,
                thing,
                organisation,
                signed + ", registered manager",
                on,
                on,
                at(on),
                hand.words());
        return id;
    }

    void end(UUID loan, LocalDate on) {
        ends.add(new Object[] {on, loan});
    }

    UUID event(
            UUID thing, int turn, Move move, KitState state, LocalDate on, @Nullable UUID loan, @Nullable String wipe) {
        UUID id = Ids.next();
        add(
                "equipment_event (id, equipment_id, turn, move, state, happened_on, note, loan_id, wipe_number, wiped_on, wiped_by,"
                        + " recorded_at, recorder)",
                id,
                thing,
                turn,
                move.name(),
                state.name(),
                on,
                "",
                loan,
                wipe,
                wipe == null ? null : on,
                wipe == null ? null : "Beth Hart",
                at(on),
                hand.words());
        return id;
    }

    void lost(UUID event, UUID thing) {
        add(
                "equipment_breach_check (event_id, equipment_id, opened_at, opener, outcome, words, closed_at, closer)",
                event,
                thing,
                at(LocalDate.of(2025, 2, 3)),
                hand.words(),
                "PROTECTED",
                "It was locked from afar on the same day.",
                at(LocalDate.of(2025, 2, 4)),
                hand.words());
    }

    void write(JdbcTemplate jdbc) {
        for (String table : List.of("equipment (", "equipment_loan", "equipment_event", "equipment_breach_check")) {
            rows.forEach((columns, all) -> {
                if (columns.startsWith(table)) {
                    jdbc.batchUpdate(
                            "insert into programme." + columns + " values (?" + ", ?".repeat(all.getFirst().length - 1)
                                    + ")",
                            all);
                }
            });
        }
        jdbc.batchUpdate("update programme.equipment_loan set ended_on = ? where id = ?", ends);
    }

    private void add(String table, @Nullable Object... values) {
        rows.computeIfAbsent(table, none -> new ArrayList<>()).add(values);
    }

    private static String digits(Random random, int many) {
        StringBuilder digits = new StringBuilder();
        for (int place = 0; place < many; place++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    /** With the digit that checks the others. */
    private static String checked(String digits) {
        for (int last = 0; last < 10; last++) {
            if (Luhn.holds(digits + last)) {
                return digits + last;
            }
        }
        throw new IllegalStateException("one of ten digits always fits");
    }

    private static OffsetDateTime at(LocalDate on) {
        return on.atTime(LocalTime.NOON).atZone(London.ZONE).toOffsetDateTime();
    }
}

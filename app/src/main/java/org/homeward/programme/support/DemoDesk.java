package org.homeward.programme.support;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.homeward.kernel.London;
import org.homeward.programme.support.DemoMonth.Slot;
import org.homeward.programme.support.DemoMonth.Strand;
import org.jspecify.annotations.Nullable;

/** The made-up years of the desk, always the same for the same homes and the same day. */
final class DemoDesk {
    static final YearMonth FIRST = YearMonth.of(2021, 7);

    private static final int SEED = 20210701;
    private static final int[] PROMISED_IN_DAYS = {7, 7, 28};

    private final Random dice = new Random(SEED);
    private final List<Party> homes;
    private final List<Party> practices;
    private final Map<Strand, List<DemoRow>> promises = new EnumMap<>(Strand.class);

    /** Whom a made-up session is with, and since when they are there; null when nobody knows. */
    record Party(UUID id, @Nullable LocalDate openedOn) {
        boolean isThereOn(LocalDate day) {
            return openedOn == null || !openedOn.isAfter(day);
        }
    }

    DemoDesk(List<Party> homes, List<Party> practices) {
        this.homes = List.copyOf(homes);
        this.practices = List.copyOf(practices);
    }

    List<DemoRow> until(Instant now) {
        List<DemoRow> rows = new ArrayList<>();
        YearMonth last = YearMonth.from(London.day(now));
        for (YearMonth month = FIRST; !month.isAfter(last); month = month.plusMonths(1)) {
            new DemoMonth(month, dice)
                    .slots().stream().filter(slot -> slot.at().isBefore(now)).forEach(slot -> rows.add(row(slot)));
        }
        leaveSomethingDue(rows, London.day(now));
        return rows;
    }

    private DemoRow row(Slot slot) {
        LocalDate day = London.day(slot.at());
        List<DemoRow> waiting = promises.computeIfAbsent(slot.strand(), none -> new ArrayList<>());
        Optional<DemoRow> due = waiting.stream()
                .filter(promise -> !slot.isOnce() && promise.isDueBy(day))
                .findFirst();
        if (due.isPresent()) {
            waiting.remove(due.get());
            return DemoRow.of(slot, due.get(), dice);
        }
        DemoRow row = DemoRow.of(slot, party(slot, day), dice);
        if (!slot.isOnce() && slot.audience() == Audience.CARE_HOME && dice.nextInt(7) == 0) {
            DemoRow promising = row.promising(day.plusDays(PROMISED_IN_DAYS[dice.nextInt(PROMISED_IN_DAYS.length)]));
            waiting.add(promising);
            return promising;
        }
        return row;
    }

    /** Some ring more often than others. */
    private UUID party(Slot slot, LocalDate day) {
        List<Party> all = slot.audience() == Audience.GP_PRACTICE && !practices.isEmpty() ? practices : homes;
        List<Party> there = all.stream().filter(party -> party.isThereOn(day)).toList();
        List<Party> from = there.isEmpty() ? all : there;
        return from.get((int) (from.size() * Math.pow(dice.nextDouble(), 1.5))).id();
    }

    /** The demo opens on a desk with work on it: something late, something for today, something for this week. */
    private static void leaveSomethingDue(List<DemoRow> rows, LocalDate today) {
        int promised = 0;
        for (int i = rows.size() - 1; i >= 0 && promised < 3; i--) {
            if (rows.get(i).canPromise()) {
                rows.set(i, rows.get(i).promising(today.plusDays(promised * 2L - 1)));
                promised++;
            }
        }
    }
}

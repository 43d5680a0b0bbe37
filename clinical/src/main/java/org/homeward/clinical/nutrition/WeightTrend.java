package org.homeward.clinical.nutrition;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The weights of one person, in any order. */
public record WeightTrend(List<WeighIn> weights) {
    private static final Comparator<WeighIn> HEAVIEST = Comparator.<WeighIn>comparingInt(
                    then -> then.weight().tenths())
            .thenComparing(WeighIn::day, Comparator.reverseOrder());
    private static final Period HALF_YEAR = Period.ofMonths(6);
    private static final Period MONTH = Period.ofMonths(1);
    private static final Period DAYS = Period.ofDays(3);
    private static final int TENTH = 100;
    private static final int TWENTIETH = 50;
    private static final int OF_A_MONTH = 30;
    private static final int TWO_KILOGRAMS = 20;

    public WeightTrend {
        weights = List.copyOf(weights);
    }

    public Optional<WeighIn> latest() {
        return weights.stream().max(Comparator.comparing(WeighIn::day));
    }

    /** The heaviest of the six months before a day, and of such days the first: what a loss is counted from (MUST, step 2). */
    public Optional<WeighIn> before(LocalDate day) {
        return heaviest(day, HALF_YEAR);
    }

    /** What the latest weight asks for, the gravest alone for a loss. */
    public List<WeightAlert> alerts() {
        return latest().map(this::alerts).orElse(List.of());
    }

    private List<WeightAlert> alerts(WeighIn now) {
        return Stream.concat(loss(now).stream(), gain(now).stream()).toList();
    }

    private Optional<WeightAlert> loss(WeighIn now) {
        int halfYear = lost(now, HALF_YEAR);
        if (halfYear >= TENTH) {
            return Optional.of(WeightAlert.LOST_A_TENTH);
        }
        if (halfYear >= TWENTIETH) {
            return Optional.of(WeightAlert.LOST_A_TWENTIETH);
        }
        return lost(now, MONTH) >= OF_A_MONTH || kilograms(now) >= TWO_KILOGRAMS
                ? Optional.of(WeightAlert.LOST_IN_A_MONTH)
                : Optional.empty();
    }

    private int lost(WeighIn now, Period within) {
        return heaviest(now.day(), within)
                .map(then -> WeightLoss.from(then.weight(), now.weight()).tenths())
                .orElse(0);
    }

    private int kilograms(WeighIn now) {
        return heaviest(now.day(), MONTH)
                .map(then -> then.weight().tenths() - now.weight().tenths())
                .orElse(0);
    }

    private Optional<WeightAlert> gain(WeighIn now) {
        return before(now.day(), DAYS)
                .map(then -> now.weight().tenths() - then.weight().tenths())
                .max(Comparator.naturalOrder())
                .filter(gained -> gained >= TWO_KILOGRAMS)
                .map(gained -> WeightAlert.GAINED_IN_DAYS);
    }

    private Optional<WeighIn> heaviest(LocalDate day, Period within) {
        return before(day, within).max(HEAVIEST);
    }

    private Stream<WeighIn> before(LocalDate day, Period within) {
        return weights.stream()
                .filter(then -> then.day().isBefore(day) && !then.day().isBefore(day.minus(within)));
    }
}

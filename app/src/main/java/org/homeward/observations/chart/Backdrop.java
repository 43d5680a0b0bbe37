package org.homeward.observations.chart;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.homeward.observations.ObservedSet;
import org.homeward.observations.chart.Bands.Stretch;
import org.homeward.observations.chart.Panel.Block;
import org.homeward.observations.chart.Panel.Side;

/** The bands behind a line: where the scale changed they change too, halfway between the two sets. */
record Backdrop(TimeAxis time, ValueAxis values) {
    /** A slice narrower than a mark says nothing and is left out. */
    private static final double NARROWEST = 1 / 80.0;

    private static final double ROOM_FOR_A_LABEL = 11;

    private record Slice(double from, Basis basis) {}

    List<Block> of(Sign sign, List<ObservedSet> oldestFirst) {
        List<Slice> slices = slices(sign, oldestFirst);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < slices.size(); i++) {
            double to = i + 1 < slices.size() ? slices.get(i + 1).from() : 1;
            blocks.addAll(blocks(
                    Bands.of(sign, slices.get(i).basis(), values), slices.get(i).from(), to));
        }
        return blocks;
    }

    List<Block> ofTotals() {
        return blocks(Bands.ofTotals(values), 0, 1);
    }

    /** What the bands at the right edge score. */
    List<Side> labels(List<Stretch> stretches) {
        return stretches.stream()
                .filter(stretch -> bottom(stretch) - top(stretch) >= ROOM_FOR_A_LABEL)
                .map(stretch -> new Side(Paper.number((top(stretch) + bottom(stretch)) / 2), stretch.label(), true))
                .toList();
    }

    private static Basis last(Sign sign, List<ObservedSet> oldestFirst) {
        return oldestFirst.isEmpty() ? Basis.USUAL : Basis.of(oldestFirst.getLast(), sign);
    }

    List<Side> labels(Sign sign, List<ObservedSet> oldestFirst) {
        return labels(Bands.of(sign, last(sign, oldestFirst), values));
    }

    private List<Slice> slices(Sign sign, List<ObservedSet> oldestFirst) {
        List<Slice> slices = new ArrayList<>();
        slices.add(new Slice(0, oldestFirst.isEmpty() ? Basis.USUAL : Basis.of(oldestFirst.getFirst(), sign)));
        for (int next = 1; next < oldestFirst.size(); next++) {
            ObservedSet set = oldestFirst.get(next);
            double from = time.fraction(halfway(oldestFirst.get(next - 1).takenAt(), set.takenAt()));
            take(slices, new Slice(from, Basis.of(set, sign)));
        }
        return slices;
    }

    private static void take(List<Slice> slices, Slice next) {
        Slice current = slices.getLast();
        if (current.basis().equals(next.basis())) {
            return;
        }
        if (next.from() - current.from() < NARROWEST) {
            slices.removeLast();
            slices.add(new Slice(current.from(), next.basis()));
        } else {
            slices.add(next);
        }
    }

    private static Instant halfway(Instant one, Instant other) {
        return one.plus(Duration.between(one, other).dividedBy(2));
    }

    /** Plain bands are the paper itself and need no block. */
    private List<Block> blocks(List<Stretch> stretches, double from, double to) {
        return stretches.stream()
                .filter(stretch -> stretch.tone() > 0)
                .map(stretch -> new Block(
                        Paper.percent(from),
                        Paper.percent(to - from),
                        Paper.number(top(stretch)),
                        Paper.number(bottom(stretch) - top(stretch)),
                        stretch.tone()))
                .toList();
    }

    private double top(Stretch stretch) {
        return values.y(stretch.high() + 0.5);
    }

    private double bottom(Stretch stretch) {
        return values.y(stretch.low() - 0.5);
    }
}

package org.homeward.observations.chart;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.homeward.clinical.signs.Breathing;
import org.homeward.observations.ObservedSet;
import org.homeward.observations.chart.Panel.Span;
import org.jspecify.annotations.Nullable;

/** When the person was given oxygen: from one set to the next, not further than a line may bridge. */
record OxygenStrip(TimeAxis time, Duration longest) {
    private static final int SLOTS = 320;
    private static final String AIR = "";

    /** Where air and oxygen fall on the same spot, oxygen is shown. */
    List<Span> of(List<ObservedSet> oldestFirst) {
        @Nullable String[] slots = new @Nullable String[SLOTS];
        for (int i = 0; i < oldestFirst.size(); i++) {
            String shown = shown(oldestFirst.get(i));
            if (shown != null) {
                fill(slots, shown, slot(oldestFirst.get(i).takenAt()), end(oldestFirst, i));
            }
        }
        return spans(slots);
    }

    private static @Nullable String shown(ObservedSet set) {
        if (set.signs().breathing() == null) {
            return null;
        }
        return set.signs().breathing() == Breathing.AIR
                ? AIR
                : ("Oxygen " + set.oxygen().words()).strip();
    }

    private static void fill(@Nullable String[] slots, String shown, int from, int to) {
        for (int slot = from; slot <= to; slot++) {
            String before = slots[slot];
            slots[slot] = shown.equals(AIR) && before != null ? before : shown;
        }
    }

    /** The last slot of a set: just before the next set, or its own when the next is too far away. */
    private int end(List<ObservedSet> oldestFirst, int index) {
        Instant at = oldestFirst.get(index).takenAt();
        if (index + 1 == oldestFirst.size()) {
            return slot(at);
        }
        Instant next = oldestFirst.get(index + 1).takenAt();
        return Duration.between(at, next).compareTo(longest) > 0 ? slot(at) : Math.max(slot(at), slot(next) - 1);
    }

    private int slot(Instant at) {
        return new Line.Columns(time, SLOTS).of(at);
    }

    private static List<Span> spans(@Nullable String[] slots) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (int slot = 1; slot <= SLOTS; slot++) {
            if (slot == SLOTS || !Objects.equals(slots[slot], slots[start])) {
                String shown = slots[start];
                if (shown != null) {
                    spans.add(span(start, slot, shown));
                }
                start = slot;
            }
        }
        return spans;
    }

    private static Span span(int from, int to, String shown) {
        boolean roomForWords = to - from >= SLOTS / 3;
        String text = shown.equals(AIR) ? "Air" : shown;
        return new Span(
                Paper.percent((double) from / SLOTS),
                Paper.percent((double) (to - from) / SLOTS),
                !shown.equals(AIR),
                roomForWords ? text : "");
    }
}

package org.homeward.clinical.gatt;

import java.util.ArrayList;
import java.util.List;

/** One bit of a status field: its name, the warning it gives ("" for none) and whether the reading can still be charted. */
record StatusBit(int bit, String name, String warning, boolean chartable) {

    static final boolean CHART = true;
    static final boolean DO_NOT_CHART = false;
    static final String NO_WARNING = "";

    /** The bits of a table that are set, in its order. */
    static List<StatusBit> set(List<StatusBit> table, int status) {
        List<StatusBit> set = new ArrayList<>();
        for (StatusBit bit : table) {
            if ((status >> bit.bit & 1) == 1) {
                set.add(bit);
            }
        }
        return List.copyOf(set);
    }

    static List<String> names(List<StatusBit> bits) {
        return bits.stream().map(StatusBit::name).toList();
    }

    static boolean allChartable(List<StatusBit> bits) {
        return bits.stream().allMatch(StatusBit::chartable);
    }

    boolean warns() {
        return !warning.isEmpty();
    }
}

package org.homeward.observations;

import org.homeward.kernel.HomeId;
import org.homeward.kernel.ResidentId;
import org.homeward.residents.Name;
import org.jspecify.annotations.Nullable;

/**
 * A resident as a list shows them: who, where, their latest set and when the next is due. When the latest set is
 * incomplete, standing is the strongest score since the last complete one: an incomplete set closes no alert (HZ-05).
 */
public record Watched(
        HomeId home,
        ResidentId resident,
        Name name,
        String room,
        @Nullable String unit,
        String place,
        @Nullable ObservedSet latest,
        @Nullable Integer usual,
        Due due,
        @Nullable GivenScore standing) {
    private static final int URGENT = org.homeward.clinical.news2.Band.MEDIUM.ordinal();

    /** Whether a person must act now: the latest score is medium or high, or clearly above what is usual. */
    public boolean needsSomeone() {
        return weight() >= URGENT;
    }

    /** The band's place from 0 to 4, or -1 when there is none; a change of 3 on usual (0 when not known) counts as medium. */
    public int weight() {
        return Math.max(weight(latest == null ? null : latest.score()), weight(standing));
    }

    private int weight(@Nullable GivenScore score) {
        if (score == null || score.band() == null) {
            return -1;
        }
        int band = score.band().ordinal();
        int aboveUsual = score.atLeast() - (usual == null ? 0 : usual);
        return aboveUsual >= 3 ? Math.max(band, URGENT) : band;
    }

    /** What to do now, by the latest set or by the score before it that still stands; null without a set. */
    public @Nullable WhatToDo todo() {
        if (latest == null) {
            return null;
        }
        return standing != null && weight(standing) > weight(latest.score())
                ? WhatToDo.after(standing)
                : WhatToDo.after(latest.score());
    }

    /** The latest score minus the usual one; null when either is not known. */
    public @Nullable Integer change() {
        return latest == null || usual == null || latest.score().band() == null
                ? null
                : latest.score().atLeast() - usual;
    }
}

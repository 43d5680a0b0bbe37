package org.homeward.programme;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a home is nearest to ("Standards Met"), how many steps are left, and the day until which it counts; null when there is none. */
public record Milestone(
        UUID home,
        String homeName,
        int beds,
        String milestone,
        int stepsLeft,
        @Nullable LocalDate deadline) {}

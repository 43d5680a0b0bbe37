package org.homeward.programme.journey;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that happened to a case, as somebody writes it down. The id makes it count once however often it is sent. */
public record MoveRequest(
        UUID id,
        UUID organisation,
        Move move,
        LocalDate happenedOn,
        @Nullable String note,
        String recordedBy) {}

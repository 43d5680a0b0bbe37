package org.homeward.observations.round;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.homeward.kernel.Ids;
import org.homeward.kernel.London;
import org.homeward.kernel.NotFound;
import org.homeward.ui.Form;

/**
 * A block on a sheet of paper, with room for one set of one resident. Its id becomes the id of the set that is entered from it: a
 * block entered twice is one set (HZ-13). The id also says when the block was printed (UUIDv7) and, in its last 16 bits, whether
 * for the room the resident has now (HZ-01); nothing of it has to be kept.
 */
public record Block(UUID id) {
    public static final String FIELD = "paper";
    static final String REASON = "Written on paper at the time";

    private static final int TIME_ORDERED = 7;
    private static final long ROOM = 0xffffL;

    public Block {
        if (id.version() != TIME_ORDERED) {
            throw new NotFound("no block has this id");
        }
    }

    public static Block printedNow(String room) {
        long random = UUID.randomUUID().getLeastSignificantBits();
        return new Block(new UUID(Ids.next().getMostSignificantBits(), (random & ~ROOM) | mark(room)));
    }

    /** The block that a form was written on first. */
    static Optional<Block> of(Form form) {
        try {
            return form.value(FIELD).isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Block(UUID.fromString(form.value(FIELD))));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound("no block has this id");
        }
    }

    private static long mark(String room) {
        return room.hashCode() & ROOM;
    }

    Instant printedAt() {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
    }

    boolean isForRoom(String room) {
        return (id.getLeastSignificantBits() & ROOM) == mark(room);
    }

    /** The form as it is opened: on the day of printing no other day can be meant; a second set from one block has its own id. */
    Form opened(boolean isAnother, LocalDate today) {
        Form form = Form.blank()
                .with(FIELD, id.toString())
                .with("set", (isAnother ? Ids.next() : id).toString())
                .with("late_reason", REASON);
        return London.day(printedAt()).equals(today) ? form.with("day", today.toString()) : form;
    }

    /** The form with a question when it does not say when, or says a time before there was the sheet. */
    Form ask(Form form, Instant now) {
        TypedTime typed = new TypedTime(form.value("day"), form.value("time"));
        if (typed.isBlank()) {
            return form.refuse("time", "Type the day and the time that are on the paper.");
        }
        boolean isBefore =
                typed.advice() == null && typed.orElse(now).isBefore(printedAt().truncatedTo(ChronoUnit.MINUTES));
        return isBefore
                ? form.refuse(
                        "time",
                        "The sheet was printed on " + London.words(printedAt())
                                + ". Check the day and the time on the paper.")
                : form;
    }
}

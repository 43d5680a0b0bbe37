package org.homeward.programme.equipment;

import java.time.LocalDate;
import java.util.UUID;
import org.homeward.kernel.London;
import org.jspecify.annotations.Nullable;

/** Something that happened to a thing: what, when, the state since, the note, and the certificate when it was wiped. */
record Happening(
        UUID id,
        Move move,
        KitState state,
        LocalDate on,
        String note,
        @Nullable Agreement agreement,
        @Nullable Wipe wipe,
        String by) {

    /** What a home signs. */
    record Agreement(
            UUID organisation,
            String name,
            String signedBy,
            @Nullable LocalDate until) {}

    /** That all data were taken off: the number of the certificate, the day, and who did it. */
    record Wipe(String number, LocalDate on, String by) {
        String words() {
            return "Wipe certificate " + number + ", " + London.words(on) + ", by " + by + ".";
        }
    }

    String words() {
        String told = move.words()
                + (agreement == null ? "" : " to " + agreement.name() + ", signed by " + agreement.signedBy());
        return told + (note.isEmpty() ? "." : ". " + note);
    }
}

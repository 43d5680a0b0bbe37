package org.homeward.dspt.publication;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.directory.reading.UnreadableFile;
import org.homeward.dspt.DsptRequest;
import org.homeward.kernel.London;

/** The day a file speaks of: what its name says, else what was typed. They may not contradict each other. */
final class AsAt {
    private AsAt() {}

    static LocalDate of(DsptRequest request, LocalDate today) {
        Optional<LocalDate> named = DayInName.read(request.fileName());
        LocalDate typed = request.asAt();
        if (named.isPresent() && typed != null && !typed.equals(named.get())) {
            throw new UnreadableFile(
                    "The name of the file says %s, and you say %s."
                            .formatted(London.words(named.get()), London.words(typed)),
                    "Say nothing and the name counts, or give the file its right name.");
        }
        LocalDate day = named.or(() -> Optional.ofNullable(typed))
                .orElseThrow(() -> new UnreadableFile(
                        "The name of the file has no day in it.", "Say which day the file is as at, and try again."));
        if (day.isAfter(today)) {
            throw new UnreadableFile(
                    "The file is said to be as at %s. That day is still to come.".formatted(London.words(day)),
                    "Correct the day, then try again.");
        }
        return day;
    }
}

package org.homeward.dspt.publication;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeward.directory.RowNote;
import org.homeward.kernel.London;
import org.homeward.ui.Page;
import org.jspecify.annotations.Nullable;

/** What a file changed: homes newly at risk with what hangs on them, homes newly compliant, and the rows it could not use. */
public record ChangedPage(
        StatusFile file,
        @Nullable LocalDate before,
        List<HomeTurn> turns,
        Map<UUID, List<String>> hanging,
        List<RowNote> rejected,
        boolean mayUndo)
        implements Page {
    private static final int SHOWN = 100;

    public ChangedPage {
        turns = List.copyOf(turns);
        hanging = Map.copyOf(hanging);
        rejected = List.copyOf(rejected);
    }

    @Override
    public String title() {
        return "What changed: " + London.words(file.asAt());
    }

    /** Most services first. */
    List<HomeTurn> atRisk() {
        return turns.stream()
                .filter(turn -> turn.kind().isRisk())
                .sorted(Comparator.comparing(turn -> -services(turn).size()))
                .toList();
    }

    List<HomeTurn> newlyCompliant() {
        return turns.stream().filter(turn -> !turn.kind().isRisk()).toList();
    }

    static List<HomeTurn> shown(List<HomeTurn> all) {
        return all.stream().limit(SHOWN).toList();
    }

    private List<String> services(HomeTurn turn) {
        return hanging.getOrDefault(turn.home().home(), List.of());
    }

    String knockOn(HomeTurn turn) {
        String words = HangingOn.words(services(turn));
        return words.isEmpty() ? "We know of nothing that depends on it." : words;
    }

    String since() {
        return before == null
                ? "It was the first file."
                : "Set beside the file before, as at " + London.words(before) + ".";
    }

    String tally() {
        StatusFile.Tally tally = file.tally();
        return "%,d rows read. Homes: %,d new, %,d changed, %,d the same. Rows of others: %,d. Rejected: %,d."
                .formatted(
                        tally.read(),
                        tally.added(),
                        tally.changed(),
                        tally.unchanged(),
                        tally.notOurs(),
                        tally.rejected());
    }

    /** "3 homes are newly at risk". */
    static String many(int number, String what) {
        return number == 1 ? "1 home is " + what : "%,d homes are %s".formatted(number, what);
    }
}

package org.homeward.programme.measure;

import java.util.List;
import java.util.Map;
import org.homeward.programme.measure.Snapshots.Frozen;
import org.homeward.ui.Column;
import org.homeward.ui.Page;

/** A frozen report beside the same day counted again: what was put right since is seen at once. */
public record SnapshotPage(Snapshot snapshot, List<Frozen> frozen, List<Counted> now) implements Page {
    @Override
    public String title() {
        return snapshot.name();
    }

    /** A figure then and now; the words of one that is no longer defined are its id. */
    record Line(String name, String id, String then, String today, boolean hasChanged) {}

    List<Line> lines() {
        Map<String, Counted> again = new java.util.HashMap<>();
        now.forEach(one -> again.put(one.definition().id(), one));
        return frozen.stream().map(one -> line(one, again.get(one.measure()))).toList();
    }

    private static Line line(Frozen then, @org.jspecify.annotations.Nullable Counted today) {
        if (today == null) {
            return new Line(then.measure(), then.measure(), then.value(), "Not counted any more", true);
        }
        Counted frozen = new Counted(today.definition(), today.asAt(), then.figure());
        String version = then.version() == today.definition().version() ? "" : " (counted another way now)";
        return new Line(
                today.definition().name(),
                then.measure(),
                words(frozen),
                words(today) + version,
                !words(frozen).equals(words(today)));
    }

    private static String words(Counted one) {
        return one.made().isEmpty() ? one.words() : one.words() + " (" + one.made() + ")";
    }

    static List<Column> columns() {
        return List.of(
                Column.of("Measure"),
                Column.ofNumbers("Frozen"),
                Column.ofNumbers("Counted today"),
                Column.of("Changed"));
    }
}

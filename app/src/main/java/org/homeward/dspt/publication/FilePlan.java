package org.homeward.dspt.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeward.directory.RowNote;
import org.homeward.dspt.DsptStatus;
import org.homeward.dspt.DsptSummary;
import org.jspecify.annotations.Nullable;

/** What a file would change, from what it says and what is known. Decides and writes nothing. */
final class FilePlan {
    private final Map<UUID, DsptStatus> known;
    private final LocalDate asAt;
    private final List<Claim> changes = new ArrayList<>();
    private final List<RowNote> rejected = new ArrayList<>();
    private int added;
    private int unchanged;
    private int counted;
    private int nowCompliant;
    private int noMore;
    private int missing;

    FilePlan(Map<UUID, DsptStatus> known, LocalDate asAt) {
        this.known = known;
        this.asAt = asAt;
    }

    static FilePlan of(FileReading reading, boolean isWhole, Map<UUID, DsptStatus> known, LocalDate asAt) {
        FilePlan plan = new FilePlan(known, asAt);
        plan.rejected.addAll(reading.rejected());
        reading.claims().values().forEach(plan::consider);
        plan.counted = (int)
                known.values().stream().filter(status -> status.countsOn(asAt)).count();
        plan.missing = isWhole
                ? (int) known.keySet().stream()
                        .filter(home -> !reading.claims().containsKey(home))
                        .count()
                : 0;
        return plan;
    }

    private void consider(Claim claim) {
        DsptStatus before = known.get(claim.home());
        if (before != null && claim.agrees(before)) {
            unchanged++;
        } else if (before != null && before.firstSeenOn().equals(asAt)) {
            rejected.add(new RowNote(
                    claim.row(),
                    true,
                    claim.subject(),
                    "Another file of the same day says %s. It was left so. The next file will tell."
                            .formatted(before.words())));
        } else {
            change(claim, before);
        }
    }

    private void change(Claim claim, @Nullable DsptStatus before) {
        changes.add(claim);
        boolean did = before != null && before.countsOn(asAt);
        boolean does = claim.seen(asAt, claim.home(), before).countsOn(asAt);
        added += before == null ? 1 : 0;
        nowCompliant += does && !did ? 1 : 0;
        noMore += did && !does ? 1 : 0;
    }

    /** The rows of history to write. */
    List<DsptStatus> rows(UUID file) {
        return changes.stream()
                .map(claim -> claim.seen(asAt, file, known.get(claim.home())))
                .toList();
    }

    List<RowNote> rejected() {
        return rejected;
    }

    int standing() {
        return known.size();
    }

    /** Homes that count before the file. */
    int counted() {
        return counted;
    }

    DsptSummary.Counts counts(int notOurs) {
        return new DsptSummary.Counts(added, changes.size() - added, unchanged, notOurs, missing, nowCompliant, noMore);
    }
}

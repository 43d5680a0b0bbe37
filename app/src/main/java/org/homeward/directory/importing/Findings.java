package org.homeward.directory.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.directory.Closure;
import org.homeward.directory.RowNote;
import org.homeward.directory.reading.Columns;
import org.homeward.directory.reading.UnreadableFile;

/** What the rows of one file add up to, gathered while they stream by. */
final class Findings {
    private static final int MOST_NOTES = 10_000;
    private final Map<String, Claim> claims = new LinkedHashMap<>();
    private final Map<String, Claim> providers = new LinkedHashMap<>();
    private final Map<String, Claim> commissioners = new LinkedHashMap<>();
    private final Map<String, Closure.Reason> notCounted = new HashMap<>();
    private final Map<String, String> primaries = new HashMap<>();
    private final Map<String, Integer> leftOut = new LinkedHashMap<>();
    private final List<RowNote> notes = new ArrayList<>();
    private long rowsRead;
    private Set<String> there = Set.of();

    void rowRead(Columns columns) {
        rowsRead++;
        there = columns.places().keySet();
    }

    /** Which of the columns we read are not in the file. */
    Lacking lacking(List<String> read) {
        return new Lacking(
                read.stream().filter(heading -> !there.contains(heading)).collect(Collectors.toSet()));
    }

    void claim(Claim claim) {
        Claim first = claims.putIfAbsent(claim.key(), claim);
        if (first != null) {
            note(new RowNote(
                    claim.row(),
                    true,
                    claim.organisation().name(),
                    "%s is already in row %d. Row %d was used. Ask the publisher of the file which is right."
                            .formatted(claim.key(), first.row(), first.row())));
        }
    }

    /** Takes back a claim, and puts another in its place when there is one. */
    void replace(Claim claim, Optional<Claim> other) {
        claims.remove(claim.key());
        other.ifPresent(instead -> claims.put(instead.key(), instead));
    }

    void provider(Claim provider) {
        providers.putIfAbsent(provider.key(), provider);
    }

    void commissioner(Claim commissioner) {
        commissioners.putIfAbsent(commissioner.key(), commissioner);
    }

    void leaveOut(String why) {
        leftOut.merge(why, 1, Integer::sum);
    }

    /** Rows that are in the file but do not count: if the directory has such an organisation open, it is closed for this reason. */
    void doesNotCount(String key, Closure.Reason why) {
        notCounted.putIfAbsent(key, why);
    }

    /** The row is the same place as its primary. */
    void isSecondHalf(String key, String primary) {
        doesNotCount(key, Closure.Reason.DUAL_REGISTRATION);
        primaries.putIfAbsent(key, primary);
    }

    void note(RowNote note) {
        if (notes.size() >= MOST_NOTES) {
            throw new UnreadableFile(
                    "More than %,d rows have something wrong, so the file itself is probably wrong."
                            .formatted(MOST_NOTES),
                    "The first is row %d: %s Check the file, then import it again."
                            .formatted(notes.getFirst().row(), notes.getFirst().reason()));
        }
        notes.add(note);
    }

    Map<String, Claim> claims() {
        return claims;
    }

    Map<String, Claim> providers() {
        return providers;
    }

    Map<String, Claim> commissioners() {
        return commissioners;
    }

    Map<String, Closure.Reason> notCounted() {
        return notCounted;
    }

    Map<String, String> primaries() {
        return primaries;
    }

    Map<String, Integer> leftOut() {
        return leftOut;
    }

    List<RowNote> notes() {
        return notes;
    }

    long rowsRead() {
        return rowsRead;
    }
}

package org.homeward.dspt.publication;

import java.util.Optional;
import org.homeward.dspt.DsptSummary.Counts;

/**
 * Stops a file that moves more than a week does: the sign of a wrong file, of half a file, or of moved columns. In a small directory
 * shares jump, so a few homes never stop it.
 */
record FileGuard(Share missing, Share lost, Share changed) {
    /** June moves many homes up in one week; no week takes one in twenty away. */
    static final FileGuard USUAL = new FileGuard(new Share(10, 2), new Share(5, 10), new Share(30, 20));

    /** More than this percent, and more than a few. */
    record Share(int percent, int few) {
        boolean isExceeded(int moved, int all) {
            return moved > few && moved * 100L > (long) all * percent;
        }
    }

    /** {@code standing}: homes with a status before the file; {@code counted}: those of them that count. */
    Optional<String> stops(int standing, int counted, Counts counts) {
        if (missing.isExceeded(counts.missing(), standing)) {
            return Optional.of("The file does not name %,d of the %,d homes we know a status of: it may be half a file."
                    .formatted(counts.missing(), standing));
        }
        if (lost.isExceeded(counts.noMore(), counted)) {
            return Optional.of(
                    "With this file %,d of the %,d homes that count would count no more; more than %d %% in one file is not usual."
                            .formatted(counts.noMore(), counted, lost.percent()));
        }
        if (changed.isExceeded(counts.changed(), standing)) {
            return Optional.of(
                    "The file would change %,d of the %,d homes we know a status of; more than %d %% in one file is not usual."
                            .formatted(counts.changed(), standing, changed.percent()));
        }
        return Optional.empty();
    }
}

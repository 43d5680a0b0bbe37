package org.homeward.access.audit.chain;

import java.util.Optional;
import java.util.function.Consumer;

/** The chain itself: seals are numbered without a gap, each names the hash before it, and a noted hash is among them. */
final class Links {
    private final Optional<Hash> noted;
    private final Consumer<String> tell;
    private Optional<ChainReport.Mark> last = Optional.empty();
    private long count;
    private boolean seen;

    Links(Optional<Hash> noted, Consumer<String> tell) {
        this.noted = noted;
        this.tell = tell;
    }

    void add(Seal seal) {
        long due = last.map(ChainReport.Mark::number).orElse(0L) + 1;
        if (seal.number() != due) {
            tell.accept(missing(due, seal.number() - 1) + " before " + Found.moment(seal.sealedAt()) + ".");
        } else if (!seal.previous().equals(last.map(ChainReport.Mark::hash).orElse(Hash.NONE))) {
            tell.accept("Seal " + seal.number() + " of " + Found.moment(seal.sealedAt())
                    + " does not follow from the seal before it: one of the two was changed.");
        }
        last = Optional.of(new ChainReport.Mark(seal.number(), seal.hash()));
        seen |= noted.equals(Optional.of(seal.hash()));
        count++;
    }

    private static String missing(long from, long to) {
        return from == to ? "Seal " + from + " is missing" : "Seals " + from + " to " + to + " are missing";
    }

    void end() {
        if (noted.isPresent() && !seen) {
            tell.accept(
                    "No seal has the hash you noted: the log was cut off before it, or written anew, or it is another log.");
        }
    }

    long count() {
        return count;
    }

    Optional<ChainReport.Mark> last() {
        return last;
    }
}

package org.homeward.access.audit.chain;

import java.util.Optional;

/** What a check of the chain found: the sealed entries, their seals, what waits to be sealed, and how much is wrong. */
public record ChainReport(long entries, long seals, long unsealed, long problems, Optional<Mark> last) {
    /** The last seal: note it elsewhere, and a later check can tell whether the log was cut or written anew. */
    public record Mark(long number, Hash hash) {}

    public boolean isSound() {
        return problems == 0;
    }

    /** The report in a sentence or two, for whoever asked. */
    public String words() {
        String verdict = isSound()
                ? entries + " entries under " + seals + " seals are as they were written; "
                : problems + " problems in " + entries + " entries under " + seals + " seals; ";
        String mark = last.map(seal -> " Last seal: " + seal.number() + " " + seal.hash())
                .orElse(" Nothing was sealed so far.");
        return verdict + unsealed + " not sealed yet." + mark;
    }
}

package org.homeward.access.audit.chain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A seal as it stands in the log now: which entries it covers, how many they were, and what was hashed. */
record Seal(long number, long sealedAt, Span span, long entries, Hash previous, Hash hash) {
    private static final String SEALS = """
            select number, (extract(epoch from sealed_at) * 1000000)::bigint as sealed_at, cluster, from_transaction, to_transaction,
                   entries, encode(previous, 'hex') as previous, encode(hash, 'hex') as hash
              from audit.seal
            """;
    static final String BY_NUMBER = SEALS + " order by number";
    static final String BY_WHAT_THEY_COVER = SEALS + " order by cluster, from_transaction";

    /** A run of transactions of one cluster, the second bound not included. */
    record Span(long cluster, long from, long to) {
        boolean begins(Logged entry) {
            return entry.cluster() > cluster || entry.cluster() == cluster && entry.transaction() >= from;
        }

        boolean holds(Logged entry) {
            return entry.cluster() == cluster && entry.transaction() >= from && entry.transaction() < to;
        }
    }

    static Seal of(ResultSet row) throws SQLException {
        return new Seal(
                row.getLong("number"),
                row.getLong("sealed_at"),
                new Span(row.getLong("cluster"), row.getLong("from_transaction"), row.getLong("to_transaction")),
                row.getLong("entries"),
                new Hash(row.getString("previous")),
                new Hash(row.getString("hash")));
    }

    /** The hash this seal would carry over these entries; their digest is that of their hashes, one after the other. */
    Hash over(byte[] digest) {
        MessageDigest all = Hash.digest();
        all.update(line().getBytes(StandardCharsets.UTF_8));
        return Hash.of(all.digest(digest));
    }

    private String line() {
        return number + " " + sealedAt + " " + span.cluster + " " + span.from + " " + span.to + " " + entries + " "
                + previous;
    }
}

package org.homeward.access.audit.chain;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An entry as it stands in the log now: where it belongs in the chain, its time in microseconds since 1970, and its line. */
record Logged(long cluster, long transaction, long at, String line) {
    static final String INORDER = """
            select home_id::text, id::text, (extract(epoch from at) * 1000000)::bigint as at, cluster, transaction, person_id::text,
                   resident_id::text, about::text, deed, acted_as, words
              from audit.entry e
             order by e.cluster, e.transaction, e.id
            """;

    static Logged of(ResultSet row) throws SQLException {
        long cluster = row.getLong("cluster");
        long transaction = row.getLong("transaction");
        long at = row.getLong("at");
        String ids = Stream.of(
                        row.getString("home_id"),
                        row.getString("id"),
                        at,
                        cluster,
                        transaction,
                        orNothing(row.getString("person_id")),
                        orNothing(row.getString("resident_id")),
                        orNothing(row.getString("about")))
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
        String texts = measured(row.getString("deed"))
                + measured(row.getString("acted_as"))
                + measured(row.getString("words"));
        return new Logged(cluster, transaction, at, ids + " " + texts);
    }

    private static String orNothing(@Nullable String id) {
        return id == null ? "" : id;
    }

    /** The text with its length in bytes before it; one that is not there has no length. */
    private static String measured(@Nullable String text) {
        return text == null ? ":" : text.getBytes(StandardCharsets.UTF_8).length + ":" + text;
    }
}

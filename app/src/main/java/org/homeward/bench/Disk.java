package org.homeward.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import org.homeward.bench.fill.Database;

/** What the sets take on the disk: their tables with all indexes, and what was written ahead of them. */
record Disk(long sets, long tables, long log) {
    private static final int AIM = 2_000;

    static Disk now(Database database) throws SQLException {
        try (Connection owner = database.asOwner()) {
            return new Disk(
                    Database.number(owner, "select count(*) from audit.entry where deed = 'RECORDED_SET'"),
                    Database.number(owner, """
                            select sum(pg_total_relation_size(name::regclass))
                              from unnest(array['observations.observation_set', 'observations.event', 'audit.entry',
                                                'audit.seal']) name
                            """),
                    Database.number(owner, "select pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::bigint"));
        }
    }

    Row row(Disk before) {
        double each = (double) (tables - before.tables) / (sets - before.sets);
        double ahead = (double) (log - before.log) / (sets - before.sets);
        return new Row(
                "disk a set",
                "<= 2 kB",
                String.format(Locale.ROOT, "%.2f kB, and %.2f kB of write-ahead log", each / 1e3, ahead / 1e3),
                Row.Costs.NONE,
                Aim.metWhen(each <= AIM));
    }
}

package org.homeward.programme.measure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.kernel.London;
import org.homeward.kernel.NotFound;
import org.homeward.programme.office.Hand;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to programme.measure_snapshot: written once, whole, and never changed. */
@Component
@Transactional
class Snapshots {
    private static final int MOST = 200;
    private static final String SELECT =
            "select id, name, as_at, border, icb_id, frozen_at, frozen_by from programme.measure_snapshot";
    private final JdbcClient jdbc;
    private final Audit audit;

    Snapshots(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** One frozen figure: the value as it was read then, and what it was made of. */
    record Frozen(
            String measure,
            int version,
            String value,
            @Nullable Figure figure) {}

    /** Sent twice it is written once. */
    public void freeze(Snapshot snapshot, List<Counted> figures, Hand hand) {
        int written = jdbc.sql("""
                        insert into programme.measure_snapshot (id, name, as_at, border, icb_id, frozen_at, frozen_by)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing
                        """)
                .params(
                        snapshot.id(),
                        snapshot.name(),
                        snapshot.asAt(),
                        snapshot.border().name(),
                        snapshot.icb(),
                        Timestamp.from(snapshot.at()),
                        snapshot.by())
                .update();
        if (written == 1) {
            write(snapshot.id(), figures);
            audit.write(hand.did(
                    Deed.FROZE_MEASURES, snapshot.id(), snapshot.name() + ", as at " + London.words(snapshot.asAt())));
        }
    }

    private void write(UUID id, List<Counted> figures) {
        jdbc.sql("""
                        insert into programme.measure_snapshot_figure (snapshot_id, position, measure, version, value, part, whole)
                        select ?, n.position, n.measure, n.version, n.value, n.part, n.whole
                          from unnest(?::text[], ?::integer[], ?::text[], ?::bigint[], ?::bigint[])
                               with ordinality as n(measure, version, value, part, whole, position)
                        """)
                .params(
                        id,
                        column(figures, one -> one.definition().id()),
                        column(figures, one -> String.valueOf(one.definition().version())),
                        column(figures, Counted::value),
                        column(
                                figures,
                                one -> one.figure() == null
                                        ? null
                                        : String.valueOf(one.figure().part())),
                        column(
                                figures,
                                one -> one.figure() == null
                                        ? null
                                        : String.valueOf(one.figure().whole())))
                .update();
    }

    private static @Nullable String[] column(List<Counted> figures, Function<Counted, @Nullable String> value) {
        @Nullable String[] texts = new @Nullable String[figures.size()];
        for (int at = 0; at < texts.length; at++) {
            texts[at] = value.apply(figures.get(at));
        }
        return texts;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Snapshot> list() {
        return jdbc.sql(SELECT + " order by frozen_at desc, id limit ?")
                .param(MOST)
                .query((row, number) -> read(row))
                .list();
    }

    @Transactional(readOnly = true)
    public Snapshot get(UUID id) {
        return jdbc.sql(SELECT + " where id = ?")
                .param(id)
                .query((row, number) -> read(row))
                .optional()
                .orElseThrow(() -> new NotFound("no such snapshot"));
    }

    /** By measure, in the order in which they were reported. */
    @Transactional(readOnly = true)
    public Map<String, Frozen> figures(UUID id) {
        Map<String, Frozen> figures = new LinkedHashMap<>();
        jdbc.sql("""
                        select measure, version, value, part, whole from programme.measure_snapshot_figure
                         where snapshot_id = ? order by position
                        """)
                .param(id)
                .query((row, number) -> figures.put(row.getString("measure"), frozen(row)))
                .list();
        return figures;
    }

    private static Frozen frozen(ResultSet row) throws SQLException {
        Long part = row.getObject("part", Long.class);
        return new Frozen(
                row.getString("measure"),
                row.getInt("version"),
                row.getString("value"),
                part == null ? null : new Figure(part, row.getLong("whole")));
    }

    private static Snapshot read(ResultSet row) throws SQLException {
        return new Snapshot(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("as_at", LocalDate.class),
                Border.valueOf(row.getString("border")),
                row.getObject("icb_id", UUID.class),
                row.getTimestamp("frozen_at").toInstant(),
                row.getString("frozen_by"));
    }
}

package org.homeward.programme.takeover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.homeward.directory.Directory;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to programme.takeover and its items. */
@Component
@Transactional
class Takeovers {
    private static final int MOST = 200;
    private final JdbcClient jdbc;
    private final Directory directory;
    private final Clock clock;

    Takeovers(JdbcClient jdbc, Directory directory, Clock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.clock = clock;
    }

    /** A takeover as a list shows it. */
    record Listed(UUID id, String former, String codes, LocalDate day, boolean isWaiting, int open) {}

    /** True when this very call has written it: of two people, and of two taps, one. */
    boolean write(Takeover takeover, boolean saysSuccession) {
        int written = jdbc.sql("""
                        insert into programme.takeover (id, former_id, cqc_location_id, ods_code, provider, happened_on,
                                                        says_succession, recorded_at, recorded_by)
                        values (?, ?, ?, nullif(?, ''), nullif(?, ''), ?, ?, ?, ?) on conflict do nothing
                        """)
                .params(
                        takeover.id(),
                        takeover.former().id(),
                        takeover.codes().cqcLocation(),
                        takeover.codes().ods(),
                        takeover.codes().provider(),
                        takeover.day(),
                        saysSuccession,
                        Timestamp.from(clock.instant()),
                        takeover.recordedBy())
                .update();
        if (written == 1) {
            List<Item> items = takeover.items();
            for (int at = 0; at < items.size(); at++) {
                write(takeover.id(), at, items.get(at));
            }
        }
        return written == 1;
    }

    private void write(UUID takeover, int position, Item item) {
        jdbc.sql("""
                        insert into programme.takeover_item (takeover_id, code, position, name, known, verdict, why)
                        values (?, ?, ?, ?, cast(? as text), ?, ?)
                        """)
                .param(takeover)
                .param(item.code())
                .param(position)
                .param(item.name())
                .param(item.known())
                .param(item.verdict().name())
                .param(item.why())
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<Takeover> find(UUID id) {
        return jdbc.sql("select * from programme.takeover where id = ?")
                .param(id)
                .query((row, number) -> read(row))
                .optional();
    }

    /** The takeover by which this home went on under other codes. */
    @Transactional(readOnly = true)
    public Optional<Takeover> ofFormer(UUID former) {
        return jdbc.sql("select * from programme.takeover where former_id = ?")
                .param(former)
                .query((row, number) -> read(row))
                .optional();
    }

    /** Those of which the new registration is not there yet, or has not got what carries over. */
    @Transactional(readOnly = true)
    public List<Takeover> waiting() {
        return jdbc.sql("select * from programme.takeover where carried_at is null order by recorded_at")
                .query((row, number) -> read(row))
                .list();
    }

    private Takeover read(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID successor = row.getObject("successor_id", UUID.class);
        return new Takeover(
                id,
                directory.find(row.getObject("former_id", UUID.class)).orElseThrow(),
                successor == null ? null : directory.find(successor).orElseThrow(),
                new Takeover.NewCodes(row.getString("cqc_location_id"), text(row, "ods_code"), text(row, "provider")),
                row.getObject("happened_on", LocalDate.class),
                row.getString("recorded_by"),
                items(id));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }

    private List<Item> items(UUID takeover) {
        return jdbc.sql("select * from programme.takeover_item where takeover_id = ? order by position")
                .param(takeover)
                .query((row, number) -> new Item(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("known"),
                        Verdict.valueOf(row.getString("verdict")),
                        row.getString("why"),
                        done(row)))
                .list();
    }

    private static Item.@Nullable Done done(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("done_at");
        return at == null ? null : new Item.Done(at.toInstant(), row.getString("done_by"), row.getString("note"));
    }

    @Transactional(readOnly = true)
    public List<Listed> all() {
        return jdbc.sql("""
                        select t.id, o.name, t.cqc_location_id, t.ods_code, t.happened_on, t.successor_id is null as waiting,
                               (select count(*) from programme.takeover_item i
                                 where i.takeover_id = t.id and i.known is not null and i.done_at is null
                                   and (i.verdict <> 'CARRIES_OVER' or i.code = 'DIRECTORY')) as open
                          from programme.takeover t join directory.organisation o on o.id = t.former_id
                         order by t.happened_on desc, t.recorded_at desc limit ?
                        """)
                .param(MOST)
                .query((row, number) -> new Listed(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("cqc_location_id")
                                + (row.getString("ods_code") == null ? "" : ", " + row.getString("ods_code")),
                        row.getObject("happened_on", LocalDate.class),
                        row.getBoolean("waiting"),
                        row.getInt("open")))
                .list();
    }

    /** True when this call has ticked it off; somebody else's tick is not written over. */
    boolean done(UUID takeover, String code, String by, String note) {
        return jdbc.sql("""
                        update programme.takeover_item set done_at = ?, done_by = ?, note = nullif(?, '')
                        where takeover_id = ? and code = ? and done_at is null
                        """)
                        .params(Timestamp.from(clock.instant()), by, note, takeover, code)
                        .update()
                == 1;
    }

    /** True when this call has found the new registration and given it what carries over. */
    boolean carried(UUID takeover, UUID successor) {
        return jdbc.sql("""
                        update programme.takeover set successor_id = ?, carried_at = ? where id = ? and carried_at is null
                        """)
                        .params(successor, Timestamp.from(clock.instant()), takeover)
                        .update()
                == 1;
    }

    boolean maySaySuccession(UUID takeover) {
        return jdbc.sql("select says_succession from programme.takeover where id = ?")
                .param(takeover)
                .query(Boolean.class)
                .single();
    }
}

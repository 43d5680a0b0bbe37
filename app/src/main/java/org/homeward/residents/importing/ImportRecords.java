package org.homeward.residents.importing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.kernel.Acting;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Ids;
import org.homeward.kernel.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The door to residents.import. */
@Component
class ImportRecords {
    private static final String RECORD = """
            select id, file_name, at, content, applied_at, added, changed, skipped, undone_at, kept from residents.import
            """;
    private static final int SHOWN = 10;

    private final JdbcClient jdbc;

    ImportRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID keep(HomeId home, String fileName, String content) {
        UUID id = Ids.next();
        jdbc.sql("insert into residents.import (home_id, id, by_person, file_name, content) values (?, ?, ?, ?, ?)")
                .param(home.value())
                .param(id)
                .param(actor())
                .param(fileName)
                .param(content)
                .update();
        return id;
    }

    /** The record, locked until the transaction ends, so that a button pressed twice works once. */
    Optional<ImportRecord> lock(HomeId home, UUID id) {
        return one(RECORD + " where home_id = ? and id = ? for update", home, id);
    }

    Optional<ImportRecord> find(HomeId home, UUID id) {
        return one(RECORD + " where home_id = ? and id = ?", home, id);
    }

    List<ImportRecord> applied(HomeId home) {
        return jdbc.sql(RECORD + " where home_id = ? and applied_at is not null order by applied_at desc limit ?")
                .param(home.value())
                .param(SHOWN)
                .query(ImportRecords::record)
                .list();
    }

    void applied(HomeId home, UUID id, Tally tally) {
        jdbc.sql("""
                update residents.import
                   set content = null, applied_at = now(), applied_by = ?, added = ?, changed = ?, skipped = ?
                 where home_id = ? and id = ?
                """)
                .param(actor())
                .param(tally.added())
                .param(tally.changed())
                .param(tally.skipped())
                .param(home.value())
                .param(id)
                .update();
    }

    void undone(HomeId home, UUID id, int kept) {
        jdbc.sql("update residents.import set undone_at = now(), undone_by = ?, kept = ? where home_id = ? and id = ?")
                .param(actor())
                .param(kept)
                .param(home.value())
                .param(id)
                .update();
    }

    void throwAway(HomeId home, UUID id) {
        jdbc.sql("delete from residents.import where home_id = ? and id = ? and applied_at is null")
                .param(home.value())
                .param(id)
                .update();
    }

    /**
     * Throws away what nobody has applied for a day, in every home. Nobody acts here, so the policy import_forget alone says
     * which rows: a condition of ours would ask for rows that nobody may see.
     */
    int forgetOld() {
        return jdbc.sql("delete from residents.import").update();
    }

    private Optional<ImportRecord> one(String sql, HomeId home, UUID id) {
        return jdbc.sql(sql)
                .param(home.value())
                .param(id)
                .query(ImportRecords::record)
                .optional();
    }

    private static ImportRecord record(ResultSet row, int number) throws SQLException {
        return new ImportRecord(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                row.getTimestamp("at").toInstant(),
                row.getString("content"),
                instant(row.getTimestamp("applied_at")),
                row.getInt("added"),
                row.getInt("changed"),
                row.getInt("skipped"),
                instant(row.getTimestamp("undone_at")),
                row.getInt("kept"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    private static UUID actor() {
        return Acting.current()
                .orElseThrow(() -> new NotFound("nobody is acting"))
                .person()
                .value();
    }
}

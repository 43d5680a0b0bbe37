package org.homeward.residents.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.Signature;
import org.homeward.kernel.Acting;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Ids;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Right;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The door to residents.resident_change: what an entry said before each change. */
@Component
class Changes {
    private static final int SHOWN = 50;

    private final JdbcClient jdbc;

    Changes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One change, as the resident's page tells it. */
    record Line(Instant at, String by, String reason) {}

    List<Line> of(HomeId home, ResidentId resident) {
        return jdbc.sql("""
                select at, signature, reason from residents.resident_change
                 where home_id = ? and resident_id = ? order by version desc limit ?
                """)
                .param(home.value())
                .param(resident.value())
                .param(SHOWN)
                .query((row, number) -> new Line(
                        row.getObject("at", Timestamp.class).toInstant(),
                        row.getString("signature"),
                        row.getString("reason")))
                .list();
    }

    /** Keeps what the entry says now; called before it changes, in the same transaction. */
    void keepBefore(HomeId home, ResidentId resident, Change change) {
        Signature by = Acting.current()
                .map(actor -> Signature.of(actor, Right.KEEP_REGISTER, home))
                .orElseThrow(() -> new NotFound("nobody is acting"));
        jdbc.sql("""
                insert into residents.resident_change
                       (home_id, id, resident_id, by_person, signature, reason, version, import_id, before)
                select r.home_id, :id, r.id, :person, :signature, :reason, r.version + 1, :import,
                       (to_jsonb(r) - 'photo') || jsonb_build_object(
                           'next_of_kin', (select to_jsonb(c) from residents.contact c
                             where c.home_id = r.home_id and c.resident_id = r.id and c.is_next_of_kin),
                           'contacts', (select jsonb_agg(to_jsonb(c) order by c.id) from residents.contact c
                             where c.home_id = r.home_id and c.resident_id = r.id))
                  from residents.resident r
                 where r.home_id = :home and r.id = :resident and r.version = :version
                   for update of r
                """)
                .param("home", home.value())
                .param("resident", resident.value())
                .param("version", change.version())
                .param("id", Ids.next())
                .param("person", by.person().value())
                .param("signature", by.words())
                .param("reason", change.reason())
                .param("import", change.byImport())
                .update();
    }

    /** What an import changed that nobody has touched since: the version it made, and the next of kin before it. */
    record Before(int version, @Nullable NextOfKin nextOfKin) {}

    Optional<Before> before(HomeId home, ResidentId resident, UUID importId) {
        return jdbc.sql("""
                select c.version, k.name, k.relationship, k.telephone
                  from residents.resident_change c
                  join residents.resident r on r.home_id = c.home_id and r.id = c.resident_id and r.version = c.version
                 cross join lateral jsonb_to_record(case jsonb_typeof(c.before -> 'next_of_kin')
                                                         when 'object' then c.before -> 'next_of_kin' else '{}' end)
                            as k (name text, relationship text, telephone text)
                 where c.home_id = ? and c.resident_id = ? and c.import_id = ?
                   for update of r
                """)
                .param(home.value())
                .param(resident.value())
                .param(importId)
                .query((row, number) -> new Before(row.getInt("version"), kin(row)))
                .optional();
    }

    private static @Nullable NextOfKin kin(ResultSet row) throws SQLException {
        String name = row.getString("name");
        return name == null ? null : new NextOfKin(name, row.getString("relationship"), row.getString("telephone"));
    }

    void restore(HomeId home, ResidentId resident, UUID importId) {
        String columns = String.join(", ", Columns.NAMES);
        jdbc.sql("update residents.resident r set version = r.version + 1, (" + columns + ") = (select " + columns
                        + """
                   from jsonb_populate_record(null::residents.resident,
                       (select c.before from residents.resident_change c
                         where c.home_id = r.home_id and c.resident_id = r.id and c.import_id = ?)))
                 where r.home_id = ? and r.id = ?
                """)
                .param(importId)
                .param(home.value())
                .param(resident.value())
                .update();
    }
}

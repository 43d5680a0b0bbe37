package org.homeward.observations.dispatch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.ResidentId;
import org.homeward.observations.SetRow;
import org.homeward.residents.Name;
import org.homeward.residents.NhsIdentity;
import org.homeward.residents.NhsNumberStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to observations.unfiled: the sets that no practice has answered yet. */
@Component
public class UnfiledSets {
    /** So many are counted, and no more: beyond it the number says nothing new. */
    public static final int MOST = 200;

    static final int ON_A_PAGE = 100;

    /** The rows of the page are chosen before their sets are looked up: thousands may wait, and a page shows a hundred. */
    private static final String WAITING = Audit.WITH_LOOK + """
            , page as materialized (
                select r.home_id, r.id as resident_id, r.given_name, r.family_name, r.preferred_name, r.born, r.nhs_number,
                       r.nhs_number_status, r.room, o.name as place, r.practice_id is not null as practice_known,
                       u.set_id as waits, u.since, u.urgency
                  from residents.resident r
                  join directory.organisation o on o.id = r.home_id
                  join observations.unfiled u on u.home_id = r.home_id and u.resident_id = r.id
                 where\s""";

    private static final String WORST_FIRST = """

                 order by u.urgency desc, u.since, u.set_id limit\s""" + ON_A_PAGE + """
            ), found as materialized (
                select p.*,\s""" + SetRow.COLUMNS_OF_CURRENT + """
                       , case when s.replaces is not null and s.source <> 'moved'
                              then observations.went_before(s.home_id, s.id) end as before
                  from page p join observations.observation_set s on s.home_id = p.home_id and s.id = p.waits)
            select f.*, b.kind = 'filed' as earlier_filed, b.signature as earlier_by, b.at as earlier_at
              from found f left join observations.receipt b on b.home_id = f.home_id and b.id = f.before
             order by f.urgency desc, f.since, f.waits
            """;

    /** Later no practice reaches them any more, and nobody could ever empty the list. */
    private static final String NOT_LONG_GONE =
            " and (r.discharged_on is null or r.discharged_on >= (now() at time zone 'Europe/London')::date - 30)";

    /** How many sets of a home wait, at most {@link #MOST}: for a statement that counts more; takes the home's id. */
    public static final String COUNTED = counted("""
            observations.unfiled u join residents.resident r on r.home_id = u.home_id and r.id = u.resident_id
             where u.home_id = ?""" + NOT_LONG_GONE);

    private final JdbcClient jdbc;
    private final Audit audit;

    UnfiledSets(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** How many sets of a home wait, at most {@link #MOST}. */
    @Transactional(readOnly = true)
    public int count(HomeId home) {
        return count(COUNTED, home.value());
    }

    /** How many sets of a practice's residents wait, in whichever home they live, at most {@link #MOST}. */
    @Transactional(readOnly = true)
    public int count(OrganisationId practice) {
        return count(counted("""
                residents.resident r join observations.unfiled u on u.home_id = r.home_id and u.resident_id = r.id
                 where r.practice_id = ?"""), practice.value());
    }

    private static String counted(String of) {
        return "(select count(*) from (select 1 from " + of + " limit " + MOST + ") waiting)";
    }

    private int count(String counted, UUID organisation) {
        return jdbc.sql("select " + counted)
                .param(organisation)
                .query(Integer.class)
                .single();
    }

    @Transactional(readOnly = true)
    boolean isWaiting(HomeId home, UUID set) {
        return jdbc.sql("select exists (select 1 from observations.unfiled where home_id = ? and set_id = ?)")
                .param(home.value())
                .param(set)
                .query(Boolean.class)
                .single();
    }

    /** The sets of a home that wait, the worst first; the look is in the audit log. */
    @Transactional
    List<Waiting> at(HomeId home) {
        return waiting("r.home_id = ?" + NOT_LONG_GONE, Entry.of(home, Deed.LOOKED_AT_UNFILED));
    }

    /** The sets that wait for a practice, the worst first; each home can see that it was looked at. */
    @Transactional
    List<Waiting> of(OrganisationId practice) {
        List<Waiting> waiting = waiting("r.practice_id = ?", Entry.at(practice.value(), Deed.LOOKED_AT_UNFILED));
        audit.write(waiting.stream()
                .map(Waiting::home)
                .distinct()
                .map(home -> Entry.of(home, Deed.LOOKED_AT_UNFILED).about(practice.value()))
                .toList());
        return waiting;
    }

    static String listed(String whose) {
        return WAITING + whose + WORST_FIRST;
    }

    private List<Waiting> waiting(String whose, Entry look) {
        return jdbc.sql(listed(whose))
                .params(Audit.parameters(look))
                .param(look.home())
                .query((row, number) -> waiting(row))
                .list();
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        String earlierBy = row.getString("earlier_by");
        return new Waiting(
                new HomeId(row.getObject("home_id", UUID.class)),
                new ResidentId(row.getObject("resident_id", UUID.class)),
                new Name(row.getString("given_name"), row.getString("family_name"), row.getString("preferred_name")),
                row.getDate("born").toLocalDate(),
                new NhsIdentity(row.getString("nhs_number"), NhsNumberStatus.of(row.getString("nhs_number_status"))),
                row.getString("room"),
                row.getString("place"),
                SetRow.set(row),
                row.getTimestamp("since").toInstant(),
                row.getBoolean("practice_known"),
                earlierBy == null
                        ? null
                        : new Waiting.Earlier(
                                row.getBoolean("earlier_filed"),
                                earlierBy,
                                row.getTimestamp("earlier_at").toInstant()));
    }
}

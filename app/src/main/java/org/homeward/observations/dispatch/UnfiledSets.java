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
    public static final int MOST = 1000;

    static final int ON_A_PAGE = 100;

    private static final String WAITING = Audit.WITH_LOOK + """
            select r.home_id, r.id as resident_id, r.given_name, r.family_name, r.preferred_name, r.born, r.nhs_number,
                   r.nhs_number_status, r.room, o.name as place, u.since, b.signature as filed_by, b.at as filed_at,
            """ + SetRow.COLUMNS_OF_CURRENT + """
              from residents.resident r
              join directory.organisation o on o.id = r.home_id
              join observations.unfiled u on u.home_id = r.home_id and u.resident_id = r.id
              join observations.observation_set s on s.home_id = u.home_id and s.id = u.set_id
              left join observations.receipt b on b.home_id = s.home_id and b.set_id = s.replaces and b.kind = 'filed' and s.source <> 'moved'
            """;
    private static final String WORST_FIRST =
            " order by (s.source = 'withdrawn') desc, s.band desc nulls last, u.since, s.id limit " + ON_A_PAGE;

    private final JdbcClient jdbc;
    private final Audit audit;

    UnfiledSets(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** How many sets of a home wait, at most {@link #MOST}. */
    @Transactional(readOnly = true)
    public int count(HomeId home) {
        return count("observations.unfiled u where u.home_id = ?", home.value());
    }

    /** How many sets of a practice's residents wait, in whichever home they live, at most {@link #MOST}. */
    @Transactional(readOnly = true)
    public int count(OrganisationId practice) {
        return count("""
                residents.resident r join observations.unfiled u on u.home_id = r.home_id and u.resident_id = r.id
                 where r.practice_id = ?""", practice.value());
    }

    private int count(String of, UUID organisation) {
        return jdbc.sql("select count(*) from (select 1 from " + of + " limit " + MOST + ") waiting")
                .param(organisation)
                .query(Integer.class)
                .single();
    }

    /** The sets of a home that wait, the worst first; the look is in the audit log. */
    @Transactional
    List<Waiting> at(HomeId home) {
        return waiting("r.home_id = ?", Entry.of(home, Deed.LOOKED_AT_UNFILED));
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

    private List<Waiting> waiting(String whose, Entry look) {
        return jdbc.sql(WAITING + " where " + whose + WORST_FIRST)
                .params(Audit.parameters(look))
                .param(look.home())
                .query((row, number) -> waiting(row))
                .list();
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        String filedBy = row.getString("filed_by");
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
                filedBy == null
                        ? null
                        : new Waiting.Earlier(
                                filedBy, row.getTimestamp("filed_at").toInstant()));
    }
}

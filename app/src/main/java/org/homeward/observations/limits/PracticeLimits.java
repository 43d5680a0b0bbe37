package org.homeward.observations.limits;

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
import org.homeward.observations.LimitRow;
import org.homeward.observations.OwnLimit;
import org.homeward.residents.Name;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The limits that count of everybody registered with a practice; each home that is shown can see that it was looked at. */
@Component
class PracticeLimits {
    private final JdbcClient jdbc;
    private final Audit audit;

    PracticeLimits(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** A limit, and whose it is. */
    record Theirs(HomeId home, ResidentId resident, Name name, String place, OwnLimit own) {
        String path() {
            return "/homes/" + home + "/residents/" + resident + "/limits";
        }
    }

    /** Those to be reviewed first at the top. */
    @Transactional
    List<Theirs> of(OrganisationId practice) {
        List<Theirs> all = jdbc.sql(
                        "select l.home_id, l.resident_id, r.given_name, r.family_name, r.preferred_name, o.name as place, "
                                + LimitRow.COLUMNS + """
                  from observations.own_limit l
                  join residents.resident r on r.home_id = l.home_id and r.id = l.resident_id
                  join directory.organisation o on o.id = l.home_id
                 where r.practice_id = ? and r.discharged_on is null and l.ended_at is null
                 order by l.review_by, r.family_name, l.id
                """)
                .param(practice.value())
                .query((row, number) -> theirs(row))
                .list();
        audit.write(new Entry(practice.value(), Deed.LOOKED_AT_CASELOAD, null, null, null));
        audit.write(all.stream()
                .map(Theirs::home)
                .distinct()
                .map(home -> Entry.of(home, Deed.LOOKED_AT_CASELOAD).about(practice.value()))
                .toList());
        return all;
    }

    private static Theirs theirs(ResultSet row) throws SQLException {
        return new Theirs(
                new HomeId(row.getObject("home_id", UUID.class)),
                new ResidentId(row.getObject("resident_id", UUID.class)),
                new Name(row.getString("given_name"), row.getString("family_name"), row.getString("preferred_name")),
                row.getString("place"),
                LimitRow.limit(row));
    }
}

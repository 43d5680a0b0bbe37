package org.homeward.pilot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Membership;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which homes were in the pilot: those that the programme says took observations in 2022. */
@Component
class PilotHomes {
    private final JdbcClient jdbc;

    PilotHomes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PilotHome> all() {
        return jdbc.sql("""
                        select h.id, h.ods_code, h.name, b.beds, c.state_since, p.id as practice_id, p.name as practice
                          from programme.initiative_case c
                          join directory.organisation h on h.id = c.organisation_id
                          join directory.care_home b on b.organisation_id = h.id
                          join lateral (select o.id, o.name from directory.link l join directory.organisation o on o.id = l.to_organisation
                                         where l.from_organisation = h.id and l.kind = 'served-by-practice'
                                         order by o.ods_code limit 1) p on true
                         where c.machine = 'OBSERVATIONS_HOME' and c.state = 'LIVE' and c.state_since < date '2023-01-01'
                         order by h.ods_code
                        """).query((row, number) -> home(row)).list();
    }

    boolean isTold(PilotHome home) {
        return jdbc.sql("select exists (select from access.person where email like '%@' || ?)")
                .param(home.domain())
                .query(Boolean.class)
                .single();
    }

    private static PilotHome home(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new PilotHome(
                new HomeId(id),
                row.getString("ods_code"),
                new Membership(Role.CARE_ASSISTANT, new OrganisationId(id), row.getString("name")),
                new Membership(
                        Role.GP,
                        new OrganisationId(row.getObject("practice_id", UUID.class)),
                        row.getString("practice")),
                row.getInt("beds"),
                row.getObject("state_since", LocalDate.class));
    }
}

package org.homeward.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.London;
import org.homeward.kernel.PersonId;
import org.homeward.kernel.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people who work in a home today, by name; programs are not among them. */
@Component
public class Colleagues {
    private final JdbcClient jdbc;
    private final Clock clock;

    Colleagues(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Somebody who works in a home, what they are there ("nurse"), and the first day of their first role there. */
    public record StaffMember(PersonId person, String name, String role, LocalDate since) {}

    public List<StaffMember> at(HomeId home) {
        LocalDate today = London.day(clock.instant());
        return jdbc.sql("""
                        select p.id, p.name, string_agg(distinct m.role, ',' order by m.role) as roles,
                               (select min(f.starts_on) from access.membership f
                                 where f.person_id = p.id and f.organisation_id = m.organisation_id) as since
                          from access.membership m
                          join access.person p on p.id = m.person_id
                         where m.organisation_id = ? and p.kind = 'person' and p.left_at is null
                           and m.starts_on <= ? and (m.ends_on is null or m.ends_on > ?)
                         group by p.id, p.name, m.organisation_id order by p.name, p.id
                        """)
                .param(home.value())
                .param(today)
                .param(today)
                .query((row, number) -> new StaffMember(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        words(row.getString("roles")),
                        row.getObject("since", LocalDate.class)))
                .list();
    }

    private static String words(String roles) {
        return Arrays.stream(roles.split(",", -1))
                .map(role -> Role.valueOf(role).words())
                .collect(Collectors.joining(", "));
    }
}

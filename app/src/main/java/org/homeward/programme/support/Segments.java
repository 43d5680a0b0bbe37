package org.homeward.programme.support;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.homeward.kernel.OrganisationName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The homes of a segment on a day, and what homes can be chosen by. */
@Component
class Segments {
    private static final String NOW = "%1$s.starts_on <= :day and (%1$s.ends_on is null or %1$s.ends_on > :day)";
    private final JdbcClient jdbc;

    Segments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A group is a provider with more than one home. */
    Offered offered() {
        return new Offered(jdbc.sql("""
                        select o.id, o.kind, o.name from directory.organisation o
                         where o.closed_on is null
                           and (o.kind in ('place', 'pcn')
                                or o.kind = 'provider' and (select count(*) from directory.link l
                                    where l.to_organisation = o.id and l.kind = 'operated-by' and l.ends_on is null) > 1)
                         order by o.name
                        """)
                .query((row, number) -> new Offered.Part(
                        row.getObject("id", UUID.class),
                        row.getString("kind"),
                        OrganisationName.shown(row.getString("name"))))
                .list());
    }

    List<Recipient> homes(Segment segment, LocalDate day) {
        return jdbc.sql("select " + Caller.COLUMNS + """
                        , c.registered_manager, m.mail
                          from directory.organisation o
                          left join directory.care_home c on c.organisation_id = o.id
                          left join programme.contact m on m.organisation_id = o.id and m.role = 'SHARED_MAILBOX' and m.until is null
                         where o.kind = 'care-home' and o.closed_on is null
                           and (cast(:nursing as boolean) is null or c.with_nursing = cast(:nursing as boolean))
                           and (cast(:rating as text) is null or c.rating = cast(:rating as text))
                           and (cast(:place as uuid) is null or exists (select from directory.link l
                                where l.from_organisation = o.id and l.kind = 'in-place' and l.to_organisation = :place and %1$s))
                           and (cast(:group as uuid) is null or exists (select from directory.link l
                                where l.from_organisation = o.id and l.kind = 'operated-by' and l.to_organisation = :group and %1$s))
                           and (cast(:pcn as uuid) is null or exists (select from programme.home_network n
                                where n.home_id = o.id and n.id = :pcn))
                         order by o.name, o.id
                        """.formatted(NOW.formatted("l")))
                .param("day", day)
                .param("nursing", segment.nursing(), Types.BOOLEAN)
                .param(
                        "rating",
                        segment.rating() == null ? null : segment.rating().code(),
                        Types.VARCHAR)
                .param("place", segment.place(), Types.OTHER)
                .param("group", segment.group(), Types.OTHER)
                .param("pcn", segment.pcn(), Types.OTHER)
                .query((row, number) ->
                        new Recipient(Caller.map(row), row.getString("registered_manager"), row.getString("mail")))
                .list();
    }
}

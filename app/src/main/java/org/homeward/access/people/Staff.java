package org.homeward.access.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.access.MembershipChanged;
import org.homeward.kernel.Actor;
import org.homeward.kernel.Ids;
import org.homeward.kernel.London;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.PersonId;
import org.homeward.kernel.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The roles held at an organisation: begun and ended here, never deleted. */
@Component
class Staff {
    private static final String LIST = """
            select m.id, m.person_id, p.name, p.email, m.role, m.starts_on, m.ends_on, e.name as ended_by,
                   exists (select 1 from access.password w where w.person_id = p.id) as has_password
              from access.membership m
              join access.person p on p.id = m.person_id
              left join access.person e on e.id = m.ended_by
             where m.organisation_id = ? and p.kind <> 'agency'
             order by m.ended_at is not null, p.kind, p.name, m.starts_on
            """;

    private final JdbcClient jdbc;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Staff(JdbcClient jdbc, Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    List<Colleague> at(OrganisationId organisation) {
        return jdbc.sql(LIST)
                .param(organisation.value())
                .query((row, number) -> colleague(row))
                .list();
    }

    private static Colleague colleague(ResultSet row) throws SQLException {
        return new Colleague(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                Role.valueOf(row.getString("role")),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getString("ended_by"),
                row.getBoolean("has_password"));
    }

    /**
     * Why this person does not get this role from this keeper, if so. Their account stays locked to the end of the
     * transaction: of two keepers who give roles of both sides at once, the second is refused.
     */
    Optional<RoleRefusal> refuse(PersonId person, Role role, Actor by) {
        if (person.equals(by.person())) {
            return Optional.of(RoleRefusal.OWN_ROLE);
        }
        jdbc.sql("select id from access.person where id = ? for update")
                .param(person.value())
                .query(UUID.class)
                .single();
        boolean other = roles(person).stream().anyMatch(held -> Side.of(held) != Side.of(role));
        return other
                ? Optional.of(Side.of(role) == Side.CARE ? RoleRefusal.OF_THE_PROGRAMME : RoleRefusal.OF_THE_CARE)
                : Optional.empty();
    }

    /** Held today, or from a day to come. */
    private List<Role> roles(PersonId person) {
        return jdbc.sql("""
                select role from access.membership
                 where person_id = ? and ended_at is null and (ends_on is null or ends_on > ?)
                """)
                .param(person.value())
                .param(London.day(clock.instant()))
                .query((row, number) -> Role.valueOf(row.getString("role")))
                .list();
    }

    /** A new role from a day; asking twice for the same one changes nothing. */
    @Transactional
    public void start(PersonId person, Post post) {
        int added = jdbc.sql("""
                insert into access.membership (id, person_id, organisation_id, role, starts_on) values (?, ?, ?, ?, ?)
                on conflict do nothing
                """)
                .param(Ids.next())
                .param(person.value())
                .param(post.at().value())
                .param(post.role().name())
                .param(post.from())
                .update();
        if (added == 1) {
            tell(
                    post.at(),
                    Deed.STARTED_MEMBERSHIP,
                    person,
                    post.role().words() + " from " + London.words(post.from()));
        }
    }

    /** A role that ends by itself, of somebody who is lent. */
    void lend(PersonId person, Post post, LocalDate until) {
        start(person, post);
        jdbc.sql("update access.membership set ends_on = ? where person_id = ? and organisation_id = ?")
                .param(until)
                .param(person.value())
                .param(post.at().value())
                .update();
    }

    /** The roles somebody holds here that nobody has ended. */
    List<UUID> held(PersonId person, OrganisationId at) {
        return jdbc.sql("""
                select id from access.membership where person_id = ? and organisation_id = ? and ended_at is null
                """)
                .param(person.value())
                .param(at.value())
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Ends a role today; somebody without any role left is signed out everywhere by those who hear of it. */
    @Transactional
    public void end(UUID membership, OrganisationId at, Actor by) {
        LocalDate today = London.day(clock.instant());
        Optional<Ended> ended = jdbc.sql("""
                update access.membership
                   set ends_on = greatest(starts_on, least(ends_on, ?::date)), ended_by = ?, ended_at = now()
                 where id = ? and organisation_id = ? and ended_at is null
                returning person_id, role
                """)
                .param(today)
                .param(by.person().value())
                .param(membership)
                .param(at.value())
                .query((row, number) -> new Ended(
                        new PersonId(row.getObject("person_id", UUID.class)), Role.valueOf(row.getString("role"))))
                .optional();
        Ended was = ended.orElseThrow(() -> new NotFound("no such role here, or it has ended"));
        tell(at, Deed.ENDED_MEMBERSHIP, was.person(), was.role().words());
    }

    private record Ended(PersonId person, Role role) {}

    private void tell(OrganisationId at, Deed deed, PersonId person, String words) {
        audit.write(Entry.at(at.value(), deed).about(person.value()).saying(words));
        events.publishEvent(new MembershipChanged(person));
    }

    /** A role at an organisation from a day. */
    record Post(OrganisationId at, Role role, LocalDate from) {}
}

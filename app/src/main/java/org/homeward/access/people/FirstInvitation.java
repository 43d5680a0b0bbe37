package org.homeward.access.people;

import java.time.Clock;
import java.util.Optional;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.access.FirstAdministrator;
import org.homeward.access.people.Staff.Post;
import org.homeward.directory.Directory;
import org.homeward.directory.OrganisationKind;
import org.homeward.kernel.London;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.PersonId;
import org.homeward.kernel.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invites an administrator in nobody's name, and only while there is none: whoever starts the program holds the data anyway. */
@Component
class FirstInvitation implements FirstAdministrator {
    private static final String NAME = "First administrator";

    /** A role today, or from a later day, and a way to sign in. */
    private static final String SOMEBODY_IS = """
            select exists (
                select from access.membership m join access.person p on p.id = m.person_id
                 where m.role = ? and m.ended_at is null and p.left_at is null
                   and (m.ends_on is null or m.ends_on > (now() at time zone 'Europe/London')::date)
                   and (exists (select from access.password w where w.person_id = p.id)
                        or exists (select from access.identity i where i.person_id = p.id)))
            """;

    /** Older links of whoever was invited as administrator, under this email or another. */
    private static final String MAKE_VOID = """
            update access.invitation set expires_at = now()
             where used_at is null and expires_at > now()
               and person_id in (select person_id from access.membership where role = ?)
            """;

    private final JdbcClient jdbc;
    private final Newcomers newcomers;
    private final Staff staff;
    private final Invitations invitations;
    private final Directory directory;
    private final Audit audit;
    private final Clock clock;

    FirstInvitation(
            JdbcClient jdbc,
            Newcomers newcomers,
            Staff staff,
            Invitations invitations,
            Directory directory,
            Audit audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.newcomers = newcomers;
        this.staff = staff;
        this.invitations = invitations;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Optional<String> invitation(String email) {
        return somebodyIs() ? Optional.empty() : icb().map(icb -> link(email, icb));
    }

    private boolean somebodyIs() {
        return jdbc.sql(SOMEBODY_IS)
                .param(Role.SYSTEM_ADMINISTRATOR.name())
                .query(Boolean.class)
                .single();
    }

    /** The role is held at an ICB and reaches everywhere, so any will do. */
    private Optional<OrganisationId> icb() {
        return directory.search(OrganisationKind.ICB, "", 1).stream()
                .findFirst()
                .map(icb -> new OrganisationId(icb.id()));
    }

    private String link(String email, OrganisationId icb) {
        jdbc.sql(MAKE_VOID).param(Role.SYSTEM_ADMINISTRATOR.name()).update();
        PersonId person = newcomers.person(NAME, email);
        staff.start(person, new Post(icb, Role.SYSTEM_ADMINISTRATOR, London.day(clock.instant())));
        audit.write(Entry.at(icb.value(), Deed.CHANGED_SIGN_IN)
                .about(person.value())
                .saying("made a sign-in link for the first administrator when Homeward started"));
        return invitations.link(person, person);
    }
}

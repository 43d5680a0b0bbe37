package org.homeward.access.signin.provider;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.People;
import org.homeward.access.signin.Accounts;
import org.homeward.access.signin.Accounts.Account;
import org.homeward.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Who a provider's users are here: by what was linked before, else by an email the provider has verified. */
@Component
class Identities {
    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final People people;

    Identities(JdbcClient jdbc, Accounts accounts, People people) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.people = people;
    }

    /** The person with a role today; nobody is ever made here. */
    Optional<PersonId> person(OidcUser user) {
        return linked(user)
                .or(() -> link(user))
                .filter(person -> people.actor(person).isPresent());
    }

    private Optional<PersonId> linked(OidcUser user) {
        return jdbc.sql("select person_id from access.identity where issuer = ? and subject = ?")
                .param(issuer(user))
                .param(user.getSubject())
                .query((row, number) -> new PersonId(row.getObject("person_id", UUID.class)))
                .optional()
                .filter(person -> accounts.byId(person).isPresent());
    }

    /** Links once: an email that another of the provider's users had before opens nothing. */
    private Optional<PersonId> link(OidcUser user) {
        Optional<PersonId> person =
                verifiedEmail(user).flatMap(accounts::byEmail).map(Account::person);
        return person.filter(found -> jdbc.sql("""
                        insert into access.identity (issuer, subject, person_id) values (?, ?, ?) on conflict do nothing
                        """)
                        .param(issuer(user))
                        .param(user.getSubject())
                        .param(found.value())
                        .update()
                == 1);
    }

    private static Optional<String> verifiedEmail(OidcUser user) {
        return Boolean.TRUE.equals(user.getEmailVerified()) ? Optional.ofNullable(user.getEmail()) : Optional.empty();
    }

    private static String issuer(OidcUser user) {
        return Objects.requireNonNull(user.getIssuer(), "an ID token names its issuer")
                .toExternalForm();
    }
}

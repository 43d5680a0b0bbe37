package org.homeward.access.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.PersonId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links with which one person sets a password once, within seven days; a newer link makes an older one void. */
@Component
class Invitations {
    private static final int TOKEN_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final String url;

    Invitations(JdbcClient jdbc, @Value("${homeward.url}") String url) {
        this.jdbc = jdbc;
        this.url = url.replaceFirst("/+$", "");
    }

    /** The link, which is shown once and handed over by hand: mail is not asked to carry it. */
    String link(PersonId person, PersonId by) {
        byte[] random = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        jdbc.sql(
                        "update access.invitation set expires_at = now() where person_id = ? and used_at is null and expires_at > now()")
                .param(person.value())
                .update();
        jdbc.sql("""
                insert into access.invitation (token_hash, person_id, made_by, expires_at)
                values (?, ?, ?, now() + interval '7 days')
                """).param(hash(token)).param(person.value()).param(by.value()).update();
        return url + "/invitations/" + token;
    }

    /** Whose link this is, if it still works. */
    Optional<PersonId> find(String token) {
        return jdbc.sql(
                        "select person_id from access.invitation where token_hash = ? and used_at is null and expires_at > now()")
                .param(hash(token))
                .query((row, number) -> new PersonId(row.getObject("person_id", UUID.class)))
                .optional();
    }

    /** Uses the link up; of two who come with it at the same time, one only. */
    boolean use(String token) {
        return jdbc.sql("""
                        update access.invitation set used_at = now()
                         where token_hash = ? and used_at is null and expires_at > now()
                        """).param(hash(token)).update() == 1;
    }

    /**
     * Whether a keeper of one organisation may make a link for this person: only while the person works nowhere else,
     * since whoever holds the link becomes that person.
     */
    boolean belongsOnlyTo(OrganisationId organisation, PersonId person) {
        return jdbc.sql("""
                select not exists (select 1 from access.membership m
                                    where m.person_id = ? and m.organisation_id <> ? and m.ended_at is null
                                      and (m.ends_on is null or m.ends_on > (now() at time zone 'Europe/London')::date)) as only_here,
                       exists (select 1 from access.membership m join access.person p on p.id = m.person_id
                                where m.person_id = ? and m.organisation_id = ? and m.ended_at is null and p.kind = 'person') as here
                """)
                .param(person.value())
                .param(organisation.value())
                .param(person.value())
                .param(organisation.value())
                .query((row, number) -> row.getBoolean("only_here") && row.getBoolean("here"))
                .single();
    }

    private static String hash(String token) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}

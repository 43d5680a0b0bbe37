package org.homeward.access.signin.token;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.homeward.access.MembershipChanged;
import org.homeward.access.People;
import org.homeward.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;

/** The programs that may ask for a token, each working in the name of its own account. */
@Component
public class ApiClients implements RegisteredClientRepository {
    static final String PERSON = "homeward.person";
    static final Duration TOKEN_LASTS = Duration.ofMinutes(15);
    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final People people;

    ApiClients(JdbcClient jdbc, PasswordEncoder encoder, People people) {
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.people = people;
    }

    /** What a program signs in with; the secret is shown once and kept as a hash. */
    public record Credentials(String clientId, String secret) {
        @Override
        public String toString() {
            return "credentials of " + clientId;
        }
    }

    public Credentials make(PersonId program) {
        byte[] random = new byte[SECRET_BYTES];
        RANDOM.nextBytes(random);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        String clientId = "homeward-" + program.value();
        jdbc.sql("insert into access.api_client (client_id, person_id, secret_hash) values (?, ?, ?)")
                .param(clientId)
                .param(program.value())
                .param(encoder.encode(secret))
                .update();
        return new Credentials(clientId, secret);
    }

    @EventListener
    void on(MembershipChanged change) {
        if (people.actor(change.person()).isEmpty()) {
            jdbc.sql("update access.api_client set ended_at = now() where person_id = ? and ended_at is null")
                    .param(change.person().value())
                    .update();
        }
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return jdbc.sql("""
                select c.person_id, c.secret_hash from access.api_client c join access.person p on p.id = c.person_id
                 where c.client_id = ? and c.ended_at is null and p.left_at is null and p.kind = 'program'
                """)
                .param(clientId)
                .query((row, number) ->
                        client(clientId, row.getString("secret_hash"), row.getObject("person_id", UUID.class)))
                .optional()
                .orElse(null);
    }

    private static RegisteredClient client(String clientId, String hash, UUID person) {
        return RegisteredClient.withId(clientId)
                .clientId(clientId)
                .clientSecret(hash)
                .clientAuthenticationMethods(methods -> methods.addAll(List.of(
                        ClientAuthenticationMethod.CLIENT_SECRET_BASIC, ClientAuthenticationMethod.CLIENT_SECRET_POST)))
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .clientSettings(ClientSettings.builder()
                        .setting(PERSON, person.toString())
                        .build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(TOKEN_LASTS)
                        .build())
                .build();
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("clients are made on the page of the people");
    }
}

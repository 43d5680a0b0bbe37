package org.homeward.bench.fill;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.homeward.kernel.Ids;
import org.homeward.kernel.Role;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Makes accounts for the bench's own visitors; passwords are kept as the program keeps them. */
public record Accounts(Connection connection, String secret) {
    /** A program with a client of its own: its client id. */
    public String program(Home home, String hash) throws SQLException {
        UUID person = member(home.id().value(), Role.NURSE, null);
        String client = "bench-" + person;
        run("insert into access.api_client (client_id, person_id, secret_hash) values (?, ?, ?)", client, person, hash);
        return client;
    }

    /** A nurse who has not joined a phone to the account yet: the email to sign in with. */
    public String nurse(Home home) throws SQLException {
        return person(home.id().value(), Role.NURSE);
    }

    /** A GP of a practice, in the same way. */
    public String gp(UUID practice) throws SQLException {
        return person(practice, Role.GP);
    }

    /** A facilitator of an ICB, in the same way. */
    public String facilitator(UUID board) throws SQLException {
        return person(board, Role.ICB_FACILITATOR);
    }

    private String person(UUID organisation, Role role) throws SQLException {
        String email = Ids.next() + "@bench.example";
        UUID person = member(organisation, role, email);
        run("insert into access.password (person_id, hash) values (?, ?)", person, hash());
        return email;
    }

    public String hash() {
        return String.valueOf(
                Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(secret));
    }

    private UUID member(UUID organisation, Role role, @org.jspecify.annotations.Nullable String email)
            throws SQLException {
        UUID person = Ids.next();
        run(
                "insert into access.person (id, name, email, kind) values (?, 'Example Visitor', ?, ?)",
                person,
                email,
                email == null ? "program" : "person");
        run(
                "insert into access.membership (id, person_id, organisation_id, role, starts_on)"
                        + " values (?, ?, ?, ?, current_date - 1)",
                Ids.next(),
                person,
                organisation,
                role.name());
        return person;
    }

    private void run(String sql, @org.jspecify.annotations.Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int place = 0; place < values.length; place++) {
                statement.setObject(place + 1, values[place]);
            }
            statement.executeUpdate();
        }
    }
}

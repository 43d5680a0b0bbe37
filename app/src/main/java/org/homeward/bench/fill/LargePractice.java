package org.homeward.bench.fill;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.kernel.Ids;

/** One practice for thousands of residents of many homes: as many as there are, when there are fewer. */
public record LargePractice(Database database, List<Home> homes) {
    private static final String NAME = "Example Practice of Thousands";

    /** The practice, with so many residents registered with it; made the first time. */
    public UUID with(int residents) throws SQLException {
        UUID practice = found();
        if (practice == null) {
            practice = make();
            register(practice, residents);
        }
        return practice;
    }

    private @org.jspecify.annotations.Nullable UUID found() throws SQLException {
        try (Connection app = database.asApp();
                PreparedStatement find =
                        app.prepareStatement("select id from directory.organisation where name = '" + NAME + "'");
                ResultSet row = find.executeQuery()) {
            return row.next() ? row.getObject(1, UUID.class) : null;
        }
    }

    private UUID make() throws SQLException {
        UUID practice = Ids.next();
        try (Connection app = database.asApp()) {
            new Inserts(app, "directory.organisation (id, kind, name, ods_code)", "(?, ?, ?, ?)")
                    .all(List.of(List.of(practice, "gp-practice", NAME, "VPMANY")));
        }
        return practice;
    }

    private void register(UUID practice, int residents) throws SQLException {
        try (Connection app = database.asApp();
                PreparedStatement register = app.prepareStatement("""
                        update residents.resident set practice_id = ?
                         where (home_id, id) in (select home_id, id from residents.resident order by home_id, id limit ?)
                        """)) {
            app.setAutoCommit(false);
            Database.actAs(
                    app, "", homes.stream().map(home -> home.id().toString()).collect(Collectors.joining(",")));
            register.setObject(1, practice);
            register.setInt(2, residents);
            register.executeUpdate();
            app.commit();
        }
        try (Connection owner = database.asOwner();
                Statement statement = owner.createStatement()) {
            statement.execute("vacuum analyze residents.resident");
        }
    }
}

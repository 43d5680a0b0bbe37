package org.homeward.bench.fill;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.ResidentId;

/** Reads back who was filled in, the home of 60 first; empty when nobody was. */
public record Homes(Database database) {
    public List<Home> read() throws SQLException {
        List<Home> homes = new ArrayList<>();
        try (Connection connection = database.asApp();
                PreparedStatement find = connection.prepareStatement(
                        "select id, name from directory.organisation where name like 'Example House %' order by id");
                ResultSet row = find.executeQuery()) {
            connection.setAutoCommit(false);
            while (row.next()) {
                HomeId home = new HomeId(row.getObject(1, UUID.class));
                homes.add(new Home(home, row.getString(2), residents(connection, home)));
            }
        }
        homes.sort(Comparator.comparingInt(home -> -home.residents().size()));
        return homes;
    }

    private static List<Person> residents(Connection connection, HomeId home) throws SQLException {
        List<Person> people = new ArrayList<>();
        Database.actAs(connection, "", home.toString());
        try (PreparedStatement find =
                connection.prepareStatement("select id, nhs_number from residents.resident where home_id = ?")) {
            find.setObject(1, home.value());
            try (ResultSet row = find.executeQuery()) {
                while (row.next()) {
                    people.add(Person.of(home, new ResidentId(row.getObject(1, UUID.class)), row.getString(2)));
                }
            }
        }
        return people;
    }
}

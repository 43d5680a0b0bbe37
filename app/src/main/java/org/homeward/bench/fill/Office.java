package org.homeward.bench.fill;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The made-up office in a database of its own: filled by the database itself, for its tables hold nothing of a resident. */
public record Office(Database database) {
    public void fill(OfficeSize size) throws SQLException {
        try (Connection owner = database.asOwner();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("create schema bench");
            List<String> all = new ArrayList<>(OfficeHomes.STATEMENTS);
            all.addAll(OfficeWork.STATEMENTS);
            for (String sql : all) {
                statement.execute(sql.replace(":homes", "" + size.homes()).replace(":sessions", "" + size.sessions()));
            }
            statement.execute("drop schema bench cascade");
            owner.commit();
            owner.setAutoCommit(true);
            statement.execute("vacuum (analyze)");
        }
    }

    /** The homes, in no order; empty when nothing was filled in. */
    public List<UUID> homes() throws SQLException {
        return ids("select id from directory.organisation where name like 'Bench House %' order by md5(id::text)");
    }

    /** The board whose homes they are. */
    public UUID board() throws SQLException {
        return ids("select id from directory.organisation where ods_code = '" + OfficeHomes.ICB + "'")
                .getFirst();
    }

    private List<UUID> ids(String sql) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (Connection app = database.asApp();
                PreparedStatement find = app.prepareStatement(sql);
                ResultSet row = find.executeQuery()) {
            while (row.next()) {
                ids.add(row.getObject(1, UUID.class));
            }
        }
        return ids;
    }
}

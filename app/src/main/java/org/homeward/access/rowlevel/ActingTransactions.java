package org.homeward.access.rowlevel;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/** Sets who is asking at the start of each transaction; nobody acting means no resident's row is seen. */
class ActingTransactions extends JdbcTransactionManager {
    private static final String TELL = "select set_config('app.person', ?, true), set_config('app.homes', ?, true),"
            + " set_config('app.opened', ?, true), set_config('app.practices', ?, true), set_config('app.unit', ?, true)";

    ActingTransactions(DataSource source) {
        super(source);
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        if (Acting.current().isPresent()) {
            tell(connection, Acting.current().get());
        }
    }

    private static void tell(Connection connection, Actor actor) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TELL)) {
            statement.setString(1, actor.person().toString());
            statement.setString(2, list(actor.homes()));
            statement.setString(3, list(actor.openedHomes()));
            statement.setString(4, list(actor.practices()));
            statement.setString(5, actor.unit() == null ? "" : actor.unit());
            statement.execute();
        }
    }

    private static String list(Collection<?> ids) {
        return ids.stream().map(Object::toString).collect(Collectors.joining(","));
    }
}

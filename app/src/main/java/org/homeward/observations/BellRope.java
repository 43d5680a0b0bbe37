package org.homeward.observations;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import java.util.Set;
import org.homeward.kernel.HomeId;
import org.homeward.messages.MessagesMoved;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells every node which homes changed, by LISTEN and NOTIFY on a connection of its own. Homes are told in batches
 * after their commits: a NOTIFY inside each save would make all commits queue for one lock.
 */
@Component
class BellRope implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(BellRope.class);
    private static final int EVERY_MILLIS = 250;
    private static final long SURE_FOR_NANOS = Duration.ofSeconds(5).toNanos();
    private static final String PATIENCE_SECONDS = "5";

    private final Untold untold = new Untold();
    private final Changes changes;
    private final JdbcConnectionDetails store;
    private volatile boolean running;

    BellRope(Changes changes, JdbcConnectionDetails store) {
        this.changes = changes;
        this.store = store;
    }

    @EventListener
    void on(ScoreRecorded event) {
        untold.add(event.home());
    }

    @EventListener
    void on(ConcernChange change) {
        untold.add(change.home());
    }

    @EventListener
    void on(SetsAnswered event) {
        untold.add(event.home());
    }

    @EventListener
    void on(AnswerGiven event) {
        untold.add(event.home());
    }

    @EventListener
    void on(EscalationChanged event) {
        untold.add(event.home());
    }

    @EventListener
    void on(MessagesMoved event) {
        untold.add(event.home());
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("boards").start(this::keepPulling);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void keepPulling() {
        while (running) {
            try (Connection connection = DriverManager.getConnection(store.getJdbcUrl(), account())) {
                pull(connection);
            } catch (SQLException lost) {
                rest();
            }
        }
    }

    /** A server that hangs, or a cable that was pulled, ends in an error too. */
    private Properties account() {
        Properties account = new Properties();
        account.setProperty("user", String.valueOf(store.getUsername()));
        account.setProperty("password", String.valueOf(store.getPassword()));
        account.setProperty("ApplicationName", "homeward boards");
        account.setProperty("connectTimeout", PATIENCE_SECONDS);
        account.setProperty("loginTimeout", PATIENCE_SECONDS);
        account.setProperty("socketTimeout", PATIENCE_SECONDS);
        return account;
    }

    private void pull(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen boards");
        }
        // what rang while nobody listened
        changes.ringAll();
        PGConnection listening = connection.unwrap(PGConnection.class);
        long sureSince = System.nanoTime();
        while (running) {
            untold.tell(homes -> tell(connection, homes));
            if (System.nanoTime() - sureSince > SURE_FOR_NANOS) {
                refuseSilence(connection);
                sureSince = System.nanoTime();
            }
            PGNotification[] heard = listening.getNotifications(EVERY_MILLIS);
            for (PGNotification notification : heard == null ? new PGNotification[0] : heard) {
                ring(notification.getParameter());
            }
        }
    }

    /** Whatever else is told on this channel is no home of ours, and must not end the listening. */
    private void ring(String home) {
        try {
            changes.ring(HomeId.of(home));
        } catch (IllegalArgumentException notAHome) {
            LOG.warn("The channel boards told something that is not a home's id");
        }
    }

    /** Waiting for a notification does not notice that there is nobody left who could send one. */
    private static void refuseSilence(Connection connection) throws SQLException {
        if (!connection.isValid(Integer.parseInt(PATIENCE_SECONDS))) {
            throw new SQLException("the connection of the boards is dead", "08006");
        }
    }

    private static void tell(Connection connection, Set<HomeId> homes) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select pg_notify('boards', home) from unnest(?::text[]) home")) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "text", homes.stream().map(HomeId::toString).toArray()));
            statement.execute();
        }
    }

    private static void rest() {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}

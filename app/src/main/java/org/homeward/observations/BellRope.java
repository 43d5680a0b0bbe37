package org.homeward.observations;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.homeward.kernel.HomeId;
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

    private final Set<HomeId> changed = ConcurrentHashMap.newKeySet();
    private final Changes changes;
    private final JdbcConnectionDetails store;
    private volatile boolean running;

    BellRope(Changes changes, JdbcConnectionDetails store) {
        this.changes = changes;
        this.store = store;
    }

    @EventListener
    void on(ScoreRecorded event) {
        changed.add(event.home());
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
            try (Connection connection =
                    DriverManager.getConnection(store.getJdbcUrl(), store.getUsername(), store.getPassword())) {
                pull(connection);
            } catch (SQLException lost) {
                rest();
            }
        }
    }

    private void pull(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen boards");
        }
        PGConnection listening = connection.unwrap(PGConnection.class);
        while (running) {
            tell(connection);
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

    private void tell(Connection connection) throws SQLException {
        Set<HomeId> now = Set.copyOf(changed);
        if (now.isEmpty()) {
            return;
        }
        try (PreparedStatement statement =
                connection.prepareStatement("select pg_notify('boards', home) from unnest(?::text[]) home")) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "text", now.stream().map(HomeId::toString).toArray()));
            statement.execute();
        }
        changed.removeAll(now);
    }

    private static void rest() {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}

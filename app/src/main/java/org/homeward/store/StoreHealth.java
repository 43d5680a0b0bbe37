package org.homeward.store;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/**
 * Ready means: the database answers and has room to write. Asked on a connection of its own, so that a crowd of requests
 * does not look like a lost database and a lost one is noticed within two seconds.
 */
@Component("storeHealthIndicator")
class StoreHealth extends AbstractHealthIndicator {
    private static final int SECONDS = 2;

    private final JdbcConnectionDetails store;
    private final HikariDataSource pool;
    private final Disk disk;

    StoreHealth(JdbcConnectionDetails store, HikariDataSource pool, Disk disk) {
        this.store = store;
        this.pool = pool;
        this.disk = disk;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        builder.status(!disk.isFull() && answers() && isPoolBack() ? Status.UP : Status.DOWN);
    }

    /** Why not, is told by whatever needs the database; it is asked too often to be told here. */
    private boolean answers() {
        try (Connection connection = DriverManager.getConnection(store.getJdbcUrl(), account())) {
            return connection.isValid(SECONDS);
        } catch (SQLException lost) {
            return false;
        }
    }

    /** After a long loss the pool tries again every five seconds: until then pages would still fail. */
    private boolean isPoolBack() {
        HikariPoolMXBean connections = pool.getHikariPoolMXBean();
        return connections == null || connections.getTotalConnections() > 0;
    }

    private Properties account() {
        Properties account = new Properties();
        account.setProperty("user", String.valueOf(store.getUsername()));
        account.setProperty("password", String.valueOf(store.getPassword()));
        for (String limit : List.of("connectTimeout", "loginTimeout", "socketTimeout")) {
            account.setProperty(limit, String.valueOf(SECONDS));
        }
        return account;
    }
}

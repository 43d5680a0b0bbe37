package org.homeward.command;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;

/** Looks at the database before anything is started on it: a wrong role would open every home to everybody. */
final class StoreCheck {
    private static final String SECONDS = "10";

    private StoreCheck() {}

    static void refuseUnsafe(Map<String, Object> settings) {
        String url = text(settings, "spring.datasource.url");
        try (Connection connection = DriverManager.getConnection(url, account(settings, "spring.datasource.username"));
                Connection migrating = DriverManager.getConnection(url, account(settings, "spring.flyway.user"))) {
            StoreFacts.read(connection, migrating.getMetaData().getUserName())
                    .refusal(connection.getMetaData().getUserName())
                    .ifPresent(refusal -> {
                        throw new Failure.Refused(refusal);
                    });
        } catch (SQLException unreachable) {
            throw new Failure.Refused(
                    "Homeward cannot use the PostgreSQL at %s: %s. Check that it runs and that HOMEWARD_DB_URL, the two users and their passwords are right, then start again."
                            .formatted(withoutSecrets(url), firstLine(unreachable)));
        }
    }

    private static Properties account(Map<String, Object> settings, String userKey) {
        Properties account = new Properties();
        account.setProperty("user", text(settings, userKey));
        account.setProperty("password", text(settings, userKey.replaceAll("user(name)?$", "password")));
        account.setProperty("loginTimeout", SECONDS);
        account.setProperty("socketTimeout", SECONDS);
        return account;
    }

    private static String text(Map<String, Object> settings, String key) {
        return String.valueOf(settings.get(key));
    }

    /** An address may carry a password in its query. */
    private static String withoutSecrets(String url) {
        return url.replaceFirst("\\?.*", "").replaceFirst("//[^/]*@", "//");
    }

    private static String firstLine(SQLException failure) {
        return String.valueOf(failure.getMessage())
                .lines()
                .findFirst()
                .orElse("no reason given")
                .replaceFirst("[.\\s]+$", "");
    }
}

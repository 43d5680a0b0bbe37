package org.homeward.dspt.publication;

import java.time.LocalDate;
import org.homeward.dspt.Editions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The door to the editions; only a migration changes them, so they are read once. */
@Component
class EditionTable {
    private final JdbcClient jdbc;
    private volatile @Nullable Editions known;

    EditionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Editions all() {
        Editions read = known;
        if (read == null) {
            read = read();
            known = read;
        }
        return read;
    }

    private Editions read() {
        return Editions.of(jdbc.sql("select code, version, opens_on, closes_on from dspt.edition order by opens_on")
                .query((row, number) -> new Editions.Dated(
                        row.getString("code"),
                        row.getInt("version"),
                        row.getObject("opens_on", LocalDate.class),
                        row.getObject("closes_on", LocalDate.class)))
                .list());
    }
}

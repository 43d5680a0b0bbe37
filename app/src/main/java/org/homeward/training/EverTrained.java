package org.homeward.training;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many people have ever passed all three parts: a number for the programme, and no names. */
public final class EverTrained {
    private final JdbcClient jdbc;

    public EverTrained(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the end of a day, whether or not it still holds. */
    public long on(LocalDate day) {
        return jdbc.sql("select training.ever_trained(?)")
                .param(day)
                .query(Long.class)
                .single();
    }
}

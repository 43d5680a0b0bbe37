package org.homeward.observations;

import org.homeward.kernel.HomeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether a home has ever taken a set of observations: yes or no, of nobody, from the counts of the hour. */
@Component
public class EverObserved {
    private final JdbcClient jdbc;

    EverObserved(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean in(HomeId home) {
        return jdbc.sql("select exists (select from observations.figure_month where home_id = ?)")
                .param(home.value())
                .query(Boolean.class)
                .single();
    }
}

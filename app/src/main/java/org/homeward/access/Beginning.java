package org.homeward.access;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How these data began: with the demo's made-up people, or empty. The first start decides it for good, for the people of
 * the demo have a published password and must never appear among real ones.
 */
@Component
public class Beginning {
    private final JdbcClient jdbc;
    private final boolean demo;
    private volatile boolean whole;

    Beginning(JdbcClient jdbc, @Value("${homeward.demo:false}") boolean demoWanted) {
        this.jdbc = jdbc;
        jdbc.sql("insert into access.beginning (kind) values (?) on conflict do nothing")
                .param(demoWanted ? "demo" : "empty")
                .update();
        this.demo = jdbc.sql("select kind = 'demo' from access.beginning")
                .query(Boolean.class)
                .single();
    }

    public boolean isDemo() {
        return demo;
    }

    /** Whether everything that belongs to the beginning has been loaded, and people can be let in. */
    public boolean isWhole() {
        whole = whole
                || jdbc.sql("select loaded_at is not null from access.beginning")
                        .query(Boolean.class)
                        .single();
        return whole;
    }

    /** Everything is loaded: no later start adds anything. */
    public void complete() {
        jdbc.sql("update access.beginning set loaded_at = now() where loaded_at is null")
                .update();
        // readiness must not ask a database that hangs
        whole = true;
    }
}

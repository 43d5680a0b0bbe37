package org.homeward.access.signin.key;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keys this installation made once and keeps through restarts, by name. */
@Component
public class ServerKeys {
    private final JdbcClient jdbc;

    ServerKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The key of this name; of two programs that make it at the same time, both get the first one's. */
    public byte[] keep(String name, Supplier<byte[]> made) {
        return find(name).orElseGet(() -> {
            jdbc.sql("insert into access.server_key (name, key) values (?, ?) on conflict do nothing")
                    .param(name)
                    .param(made.get())
                    .update();
            return find(name).orElseThrow();
        });
    }

    private Optional<byte[]> find(String name) {
        return jdbc.sql("select key from access.server_key where name = ?")
                .param(name)
                .query((row, number) -> row.getBytes("key"))
                .optional();
    }
}

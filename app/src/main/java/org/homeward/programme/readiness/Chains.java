package org.homeward.programme.readiness;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The chain as it was on a day, from programme.chain_link and programme.chain_need. */
@Component
public class Chains {
    private final JdbcClient jdbc;

    Chains(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Chain on(LocalDate day) {
        List<ChainLink> links = jdbc.sql(
                        "select code, position, is_service, name, action, taken_by from programme.chain_link")
                .query((row, number) -> new ChainLink(
                        row.getString("code"),
                        row.getInt("position"),
                        row.getBoolean("is_service"),
                        row.getString("name"),
                        row.getString("action"),
                        row.getString("taken_by")))
                .list();
        List<Need> rules = jdbc.sql("""
                        select link, needs, source from programme.chain_need
                        where starts_on <= :day and (ends_on is null or ends_on > :day)
                        """)
                .param("day", day)
                .query((row, number) ->
                        new Need(row.getString("link"), row.getString("needs"), row.getString("source")))
                .list();
        return new Chain(links, rules);
    }
}

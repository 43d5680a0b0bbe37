package org.homeward.programme.readiness;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The chain as it was on a day, from programme.chain_link and programme.chain_need.
 * Only a migration changes them, so a day's chain is read once.
 */
@Component
public class Chains {
    private final JdbcClient jdbc;
    private volatile @Nullable Known known;

    Chains(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Known(LocalDate day, Chain chain) {}

    @Transactional(readOnly = true)
    public Chain on(LocalDate day) {
        Known latest = known;
        if (latest == null || !latest.day().equals(day)) {
            latest = new Known(day, read(day));
            known = latest;
        }
        return latest.chain();
    }

    private Chain read(LocalDate day) {
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

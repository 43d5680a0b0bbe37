package org.homeward.observations.board;

import org.homeward.kernel.HomeId;
import org.homeward.observations.dispatch.UnfiledSets;
import org.homeward.observations.offline.HeldSets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sets of a home that wait: for an answer of the practice, or for somebody to look at them. One statement counts both. */
@Component
class WaitingSets {
    private final JdbcClient jdbc;

    WaitingSets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Count(int unfiled, int held) {
        static final Count NONE = new Count(0, 0);
    }

    @Transactional(readOnly = true)
    Count at(HomeId home) {
        return jdbc.sql("select " + UnfiledSets.COUNTED + " as unfiled, " + HeldSets.COUNTED + " as held")
                .param(home.value())
                .param(home.value())
                .query((row, number) -> new Count(row.getInt("unfiled"), row.getInt("held")))
                .single();
    }
}

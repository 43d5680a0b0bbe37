package org.homeward.residents;

import java.util.List;
import java.util.Objects;
import org.homeward.access.HomeUnits;
import org.homeward.kernel.HomeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The units in which somebody lives today. */
@Component
class Units implements HomeUnits {
    private final JdbcClient jdbc;

    Units(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Known in(HomeId home) {
        List<String> units = jdbc.sql("""
                select distinct coalesce(unit, '') from residents.resident where home_id = ? and discharged_on is null order by 1
                """)
                .param(home.value())
                .query((row, number) -> Objects.requireNonNull(row.getString(1)))
                .list();
        return new Known(units.stream().filter(unit -> !unit.isEmpty()).toList(), units.contains(""));
    }
}

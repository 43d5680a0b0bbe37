package org.homeward.residents.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.access.DeedLink;
import org.homeward.access.Entry;
import org.homeward.access.ResidentNames;
import org.homeward.kernel.Actor;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Right;
import org.homeward.residents.Resident;
import org.homeward.residents.ResidentLinks;
import org.homeward.ui.NavigationItem;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the register says to the audit log, and the way from a resident's page to who looked at it. */
@Component
@Order(AuditNames.LAST)
class AuditNames implements ResidentNames, DeedLink, ResidentLinks {
    static final int LAST = 900;

    private final JdbcClient jdbc;

    AuditNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<ResidentId, String> of(HomeId home) {
        return jdbc
                .sql("select id, given_name || ' ' || family_name as name from residents.resident where home_id = ?")
                .param(home.value())
                .query((row, number) ->
                        Map.entry(new ResidentId(row.getObject("id", UUID.class)), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Optional<String> to(Entry entry) {
        return Optional.ofNullable(entry.resident())
                .map(resident -> Paths.resident(new HomeId(entry.home()), resident));
    }

    @Override
    public List<NavigationItem> from(Resident resident, Actor actor) {
        return actor.may(Right.READ_AUDIT, resident.home())
                ? List.of(NavigationItem.to("Who looked", Paths.resident(resident.home(), resident.id()) + "/audit"))
                : List.of();
    }
}

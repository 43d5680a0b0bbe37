package org.homeward.residents.register;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.access.AuditedResident;
import org.homeward.access.DeedLink;
import org.homeward.access.Entry;
import org.homeward.access.ResidentNames;
import org.homeward.kernel.Actor;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.London;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Right;
import org.homeward.residents.Resident;
import org.homeward.residents.ResidentLinks;
import org.homeward.residents.Residents;
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
    private final Residents residents;
    private final Clock clock;

    AuditNames(JdbcClient jdbc, Residents residents, Clock clock) {
        this.jdbc = jdbc;
        this.residents = residents;
        this.clock = clock;
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
    public Optional<AuditedResident> find(HomeId home, ResidentId id) {
        return residents
                .find(home, id)
                .map(resident -> new AuditedResident(
                        resident.name().full(),
                        resident.banner(London.day(clock.instant())),
                        resident.residency().admittedOn(),
                        resident.residency().dischargedOn(),
                        practices(resident)));
    }

    /** The one of today, and those that stood in the register before. */
    private Set<OrganisationId> practices(Resident resident) {
        return jdbc.sql("""
                        select practice_id from residents.resident where home_id = :home and id = :resident and practice_id is not null
                        union
                        select (before ->> 'practice_id')::uuid from residents.resident_change
                         where home_id = :home and resident_id = :resident and before ->> 'practice_id' is not null
                        """)
                .param("home", resident.home().value())
                .param("resident", resident.id().value())
                .query((row, number) -> new OrganisationId(row.getObject(1, UUID.class)))
                .set();
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

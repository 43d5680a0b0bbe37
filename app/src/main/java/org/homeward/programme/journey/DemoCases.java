package org.homeward.programme.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.homeward.dspt.Dspt;
import org.homeward.dspt.DsptStatus;
import org.homeward.kernel.DemoChapter;
import org.homeward.kernel.London;
import org.homeward.programme.office.DemoOffice;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How far the made-up homes and practices had come by the end of 2022: 82 homes went live with proxy ordering, 46 practices were worked
 * with, eight homes were in the pilot of observations. More homes have begun since. Of the homes with people of the demo, two have
 * secure mail and one takes observations; three more are among the 82, so that a status that lapses puts something at risk.
 */
@Component
class DemoCases implements DemoChapter {
    private static final LocalDate WRITTEN = LocalDate.of(2022, 12, 31);

    private final DemoOffice office;
    private final Dspt dspt;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    DemoCases(DemoOffice office, Dspt dspt, JdbcTemplate jdbc, Clock clock) {
        this.office = office;
        this.dspt = dspt;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 64;
    }

    @Override
    public String title() {
        return "how far each home is";
    }

    @Override
    public boolean isLoaded() {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select from programme.initiative_case where machine = 'PROXY_PRACTICE')",
                Boolean.class));
    }

    /** A made-up home and the practice that serves most of its residents, as far as the directory says. */
    private record Served(UUID home, UUID practice) {}

    @Override
    @Transactional
    public void load() {
        LocalDate today = London.day(clock.instant());
        DemoCaseRows rows = new DemoCaseRows(office.beth());
        List<UUID> practices = practices();
        List<Served> compliant = compliant();
        DemoCounty county = new DemoCounty(today, rows);
        county.practices(practices);
        county.mail(homes(compliant));
        county.proxy(homes(servedBy(
                Set.copyOf(practices.subList(0, Math.min(DemoCounty.PRACTICES, practices.size()))), compliant)));
        county.pilot(homes(compliant.reversed()));
        county.grants(homes(compliant.reversed()));
        new DemoOwnHomes(own(), rows).written(today);
        rows.write(jdbc);
    }

    private static List<Served> servedBy(Set<UUID> practices, List<Served> homes) {
        return homes.stream()
                .filter(home -> practices.contains(home.practice()))
                .toList();
    }

    private static List<UUID> homes(List<Served> served) {
        return served.stream().map(Served::home).toList();
    }

    /** Those with the most homes come first. */
    private List<UUID> practices() {
        return jdbc.query(
                """
                select o.id from directory.organisation o join directory.link l on l.to_organisation = o.id and l.kind = 'served-by-practice'
                where o.closed_on is null group by o.id, o.ods_code order by count(*) desc, o.ods_code limit ?
                """,
                (row, number) -> row.getObject("id", UUID.class),
                DemoCounty.PRACTICES + DemoCounty.PRACTICES_THAT_LEFT);
    }

    private List<Served> compliant() {
        Map<UUID, DsptStatus> statuses = dspt.statusesOn(WRITTEN);
        return served().stream()
                .filter(served -> Optional.ofNullable(statuses.get(served.home()))
                        .filter(status -> status.countsOn(WRITTEN))
                        .isPresent())
                .toList();
    }

    private Map<String, UUID> own() {
        Map<String, UUID> homes = new HashMap<>();
        jdbc.query(
                "select ods_code, id from directory.organisation where ods_code like 'VLX%' and closed_on is null",
                row -> {
                    homes.put(row.getString("ods_code"), row.getObject("id", UUID.class));
                });
        return homes;
    }

    private List<Served> served() {
        return jdbc.query(
                """
                select h.id, (select l.to_organisation from directory.link l join directory.organisation p on p.id = l.to_organisation
                              where l.from_organisation = h.id and l.kind = 'served-by-practice' order by p.ods_code limit 1) as practice
                from directory.organisation h
                where h.kind = 'care-home' and h.closed_on is null and h.cqc_location_id like '1-999%'
                  and h.cqc_location_id > '1-999000013'
                order by h.cqc_location_id
                """,
                (row, number) -> new Served(row.getObject("id", UUID.class), row.getObject("practice", UUID.class)));
    }
}

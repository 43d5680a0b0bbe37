package org.homeward.programme.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private static final LocalDate FIRST_LIVE = LocalDate.of(2021, 9, 13);
    /** Larkfield, Seaview Lodge and Windmill Court: the sample week puts them at risk. */
    private static final List<String> LIVE_BY_NAME = List.of("VLX05", "VLX03", "VLX04");

    private static final int WENT_LIVE = 82 - LIVE_BY_NAME.size();
    private static final int WENT_LIVE_LATER = 8;
    private static final int PRACTICES = 46;
    private static final int REFUSED = 5;
    private static final int STOPPED = 2;
    private static final int PILOT = 8;
    private static final int SPREAD = 463;
    private static final List<String> HAS_BEGUN =
            List.of("INTERESTED", "PREREQS_OK", "AGREED", "STAFF_READY", "CONSENTED", "LINKED", "TRAINED");
    private static final List<String> GRANTS = List.of(
            "SUBMITTED", "RETURNED", "ASSESSING", "OFFERED", "AGREED", "IMPLEMENTING", "MILESTONE_2_DUE", "LIVE");

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
        DemoCaseRows rows = new DemoCaseRows(office.beth());
        List<UUID> practices =
                jdbc.query("""
                select o.id from directory.organisation o join directory.link l on l.to_organisation = o.id and l.kind = 'served-by-practice'
                where o.closed_on is null group by o.id, o.ods_code order by count(*) desc, o.ods_code limit ?
                """, (row, number) -> row.getObject("id", UUID.class), PRACTICES + REFUSED + STOPPED);
        Map<UUID, DsptStatus> statuses = dspt.statusesOn(WRITTEN);
        List<Served> compliant = served().stream()
                .filter(served -> Optional.ofNullable(statuses.get(served.home()))
                        .filter(status -> status.countsOn(WRITTEN))
                        .isPresent())
                .toList();
        practices(practices, rows);
        mail(compliant, rows);
        Set<UUID> working = practices.stream().limit(PRACTICES).collect(Collectors.toSet());
        proxy(
                compliant.stream()
                        .filter(served -> working.contains(served.practice()))
                        .toList(),
                rows);
        others(compliant.reversed(), rows);
        ownPeople(rows);
        rows.write(jdbc);
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

    private static void practices(List<UUID> practices, DemoCaseRows rows) {
        for (int at = 0; at < practices.size(); at++) {
            String state = at < PRACTICES
                    ? List.of("WORKING", "WORKING", "WORKING", "AGREED", "INTERESTED")
                            .get(at % 5)
                    : at < PRACTICES + REFUSED ? "DECLINED" : "CLOSED";
            rows.reached(practices.get(at), state("PROXY_PRACTICE", state), FIRST_LIVE.plusDays(at * 8L));
        }
    }

    private static void mail(List<Served> homes, DemoCaseRows rows) {
        for (int at = 0; at < homes.size(); at++) {
            LocalDate day = LocalDate.of(2021, 3, 1).plusDays(at % 90);
            rows.reached(homes.get(at).home(), state("NHSMAIL_SITE", "ACTIVE"), day);
            rows.proved(homes.get(at).home(), "ICO_REGISTERED", day.minusDays(60));
        }
    }

    private void proxy(List<Served> homes, DemoCaseRows rows) {
        LocalDate today = London.day(clock.instant());
        int live = Math.min(homes.size(), WENT_LIVE + WENT_LIVE_LATER);
        for (int at = 0; at < live; at++) {
            LocalDate day = at < WENT_LIVE
                    ? FIRST_LIVE.plusDays((long) SPREAD * at / WENT_LIVE)
                    : LocalDate.of(2023, 2, 6).plusDays(21L * (at - WENT_LIVE));
            hasDevices(homes.get(at).home(), day, rows);
            rows.reached(homes.get(at).home(), state("PROXY_HOME", "LIVE"), day);
        }
        for (int at = live; at < Math.min(homes.size(), live + 5 * HAS_BEGUN.size()); at++) {
            LocalDate day = today.minusDays(4 + 7L * (at % 17));
            hasDevices(homes.get(at).home(), day, rows);
            rows.reached(homes.get(at).home(), state("PROXY_HOME", HAS_BEGUN.get(at % HAS_BEGUN.size())), day);
        }
    }

    private static void hasDevices(UUID home, LocalDate day, DemoCaseRows rows) {
        rows.proved(home, "DEVICES", day.minusDays(100));
        rows.proved(home, "INTERNET", day.minusDays(100));
    }

    private void others(List<Served> homes, DemoCaseRows rows) {
        LocalDate today = London.day(clock.instant());
        for (int at = 0; at < Math.min(homes.size(), PILOT); at++) {
            UUID home = homes.get(at).home();
            LocalDate day = LocalDate.of(2022, 7, 4).plusDays(3L * at);
            List.of("PRACTICE_AGREEMENT", "STAFF_TRAINED", "KIT", "ROTA_AGREEMENT")
                    .forEach(link -> rows.proved(home, link, day.minusDays(20)));
            rows.reached(homes.get(at).home(), state("OBSERVATIONS_HOME", "LIVE"), day);
            rows.reached(homes.get(at).home(), state("ROUNDS_HOME", "READY"), day);
        }
        for (int at = PILOT; at < Math.min(homes.size(), PILOT + 3 * GRANTS.size()); at++) {
            LocalDate day = today.minusDays(2 + 5L * (at % 23));
            rows.proved(homes.get(at).home(), "SUPPLIER_QUOTE", day.minusDays(110));
            rows.reached(homes.get(at).home(), state("DSCR_GRANT", GRANTS.get(at % GRANTS.size())), day);
            rows.reached(
                    homes.get(at).home(),
                    state("OBSERVATIONS_HOME", at % 2 == 0 ? "INTERESTED" : "READY"),
                    day.minusDays(9));
        }
    }

    private void ownPeople(DemoCaseRows rows) {
        Map<String, UUID> homes = jdbc
                .query(
                        "select ods_code, id from directory.organisation where ods_code like 'VLX%' and closed_on is null",
                        (row, number) -> Map.entry(row.getString("ods_code"), row.getObject("id", UUID.class)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        LocalDate mail = LocalDate.of(2021, 4, 12);
        Stream.concat(LIVE_BY_NAME.stream(), Stream.of("VLX01", "VLX02"))
                .map(homes::get)
                .filter(Objects::nonNull)
                .forEach(home -> {
                    rows.proved(home, "ICO_REGISTERED", mail.minusDays(60));
                    rows.reached(home, state("NHSMAIL_SITE", "ACTIVE"), mail);
                });
        LIVE_BY_NAME.stream().map(homes::get).filter(Objects::nonNull).forEach(home -> {
            LocalDate day = LocalDate.of(2022, 3, 7);
            hasDevices(home, day, rows);
            rows.reached(home, state("PROXY_HOME", "LIVE"), day);
        });
        Optional.ofNullable(homes.get("VLX01")).ifPresent(beechwood -> {
            LocalDate day = London.day(clock.instant()).minusDays(40);
            List.of("PRACTICE_AGREEMENT", "STAFF_TRAINED", "KIT")
                    .forEach(link -> rows.proved(beechwood, link, day.minusDays(30)));
            rows.reached(beechwood, state("OBSERVATIONS_HOME", "LIVE"), day);
        });
    }

    private static State state(String machine, String code) {
        return Machines.state(machine, code);
    }
}

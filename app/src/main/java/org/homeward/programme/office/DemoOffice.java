package org.homeward.programme.office;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.homeward.access.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the demo's chapters of the office share: who writes, the made-up homes with who operates them, the practices, and names. */
@Component
public class DemoOffice {
    private static final List<String> FIRST = List.of(
            "Alice", "Bashir", "Carol", "Dilip", "Ella", "Femi", "Gwen", "Hugh", "Irena", "Jacob", "Karen", "Liam",
            "Maria", "Nikhil", "Olive", "Peter", "Rosa", "Stefan", "Tara", "Umar", "Vera", "Will", "Yasmin", "Zoe");
    private static final List<String> LAST = List.of(
            "Archer", "Baker", "Chandra", "Dixon", "Evans", "Farrow", "Gill", "Hobbs", "Ivanova", "Jolly", "Khan",
            "Larter", "Moy", "Nunn", "Okoro", "Pegg", "Quinn", "Rix", "Self", "Tuck", "Utting", "Vince", "Wright");

    private final People people;
    private final JdbcClient jdbc;

    DemoOffice(People people, JdbcClient jdbc) {
        this.people = people;
        this.jdbc = jdbc;
    }

    /** A made-up home and who operates it; the home itself where the directory does not say. */
    public record Home(UUID id, String name, UUID provider, String providerName) {}

    public record Practice(UUID id, String name) {}

    /** Beth Hart, who writes for the team. */
    public Hand beth() {
        return Hand.of(people.actor("beth.hart@icb.example")
                .orElseThrow(() -> new IllegalStateException("The demo's people lack Beth Hart: load them first.")));
    }

    /** The open made-up homes of the demo, by the id of who operates them and then by their own. */
    public List<Home> homes() {
        return jdbc.sql("""
                        select h.id, h.name, coalesce(v.id, h.id) as provider, coalesce(v.name, h.name) as provider_name
                          from directory.organisation h
                          left join directory.link l on l.from_organisation = h.id and l.kind = 'operated-by' and l.ends_on is null
                          left join directory.organisation v on v.id = l.to_organisation
                         where h.kind = 'care-home' and h.closed_on is null and h.cqc_location_id like '1-999%'
                         order by v.cqc_provider_id nulls last, h.cqc_location_id
                        """)
                .query((row, number) -> new Home(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getObject("provider", UUID.class),
                        row.getString("provider_name")))
                .list();
    }

    /** The open practices by ODS code. */
    public List<Practice> practices() {
        return jdbc.sql("""
                        select id, name from directory.organisation where kind = 'gp-practice' and closed_on is null order by ods_code
                        """)
                .query((row, number) -> new Practice(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    /** A made-up name. */
    public static String name(Random random) {
        return FIRST.get(random.nextInt(FIRST.size())) + " " + LAST.get(random.nextInt(LAST.size()));
    }
}

package org.homeward.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.homeward.directory.register.OrganisationRow;
import org.homeward.directory.register.Territory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who there is, who works with whom, and how that was on any day. Holds nothing of any resident. */
@Component
public class Directory {
    private static final String SELECT = "select " + OrganisationRow.COLUMNS + " from " + OrganisationRow.TABLES;
    private final JdbcClient jdbc;

    public Directory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Organisation> find(UUID id) {
        return jdbc.sql(SELECT + " where o.id = ?")
                .param(id)
                .query((row, number) -> OrganisationRow.map(row))
                .optional();
    }

    /** The open organisation with this ODS code; when none is open, the one that closed last. */
    public Optional<Organisation> findByOds(String code) {
        return jdbc.sql(SELECT + " where o.ods_code = ? order by o.closed_on desc nulls first limit 1")
                .param(code.strip().toUpperCase(Locale.ROOT))
                .query((row, number) -> OrganisationRow.map(row))
                .optional();
    }

    public Optional<Organisation> findByCqcLocation(String id) {
        return jdbc.sql(SELECT + " where o.cqc_location_id = ?")
                .param(id.strip().toUpperCase(Locale.ROOT))
                .query((row, number) -> OrganisationRow.map(row))
                .optional();
    }

    /** Open organisations of a kind whose name, postcode, town or code contains what was typed; best and shortest names first. */
    public List<Organisation> search(OrganisationKind kind, String typed, int most) {
        String pattern =
                "%" + typed.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        return jdbc.sql(SELECT + """
                         where o.kind = :kind and o.closed_on is null
                           and (o.name ilike :typed or o.postcode ilike :typed or o.town ilike :typed
                                or o.ods_code ilike :typed or o.cqc_location_id ilike :typed)
                        order by o.name ilike :typed desc, length(o.name), o.name, o.id limit :most
                        """)
                .param("kind", kind.code())
                .param("typed", pattern)
                .param("most", most)
                .query((row, number) -> OrganisationRow.map(row))
                .list();
    }

    /**
     * The care homes open on a day that were then in an area (region, ICB, sub-ICB, place) or operated by a provider. Areas nest by
     * their dated links, and a successor holds what its predecessors held; a county is never asked.
     */
    public List<Organisation> homesIn(UUID areaOrProvider, LocalDate asAt) {
        return in(areaOrProvider, asAt, OrganisationKind.CARE_HOME);
    }

    /** Of the care homes open on a day, the ids of those that the area of another day holds: its border then, or the border today. */
    public List<UUID> homeIds(UUID area, LocalDate openOn, LocalDate borderOn) {
        return jdbc.sql("with recursive " + Territory.AREAS + """
                         select o.id from directory.organisation o
                         where o.kind = 'care-home'
                          and (o.opened_on is null or o.opened_on <= :open) and (o.closed_on is null or o.closed_on > :open)
                          and\s""" + Territory.HOLDS)
                .param("area", area)
                .param("open", openOn)
                .param("day", borderOn)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Other words whenever an organisation or a link has come, changed or ended: while they are the same, so is all that is known. */
    public String turns() {
        return jdbc.sql("""
                        select concat_ws(' ', (select count(*) || ' ' || count(closed_on) || ' ' || max(changed_at) from directory.organisation),
                            (select count(*) || ' ' || count(ends_on) || ' ' || sum(ends_on - date '2000-01-01') from directory.link))
                        """).query(String.class).single();
    }

    /** The GP practices open on a day that were then in an area. */
    public List<Organisation> practicesIn(UUID area, LocalDate asAt) {
        return in(area, asAt, OrganisationKind.GP_PRACTICE);
    }

    private List<Organisation> in(UUID area, LocalDate asAt, OrganisationKind kind) {
        return jdbc.sql("with recursive " + Territory.AREAS + SELECT + """
                         where o.kind = :kind
                          and (o.opened_on is null or o.opened_on <= :day) and (o.closed_on is null or o.closed_on > :day)
                          and\s""" + Territory.HOLDS + " order by o.name, o.id")
                .param("area", area)
                .param("day", asAt)
                .param("kind", kind.code())
                .query((row, number) -> OrganisationRow.map(row))
                .list();
    }

    /** Everybody linked to an organisation on a day, in both directions: of a home, its practices, pharmacy, 111 service, provider, ICB. */
    public List<Link> linksOf(UUID organisation, LocalDate asAt) {
        return jdbc.sql("""
                        select l.id as link_id, l.kind as link_kind, l.starts_on, l.ends_on, l.said_by, l.from_organisation = :organisation as outward, %s
                        from directory.link l
                        join directory.organisation o
                            on o.id = case when l.from_organisation = :organisation then l.to_organisation else l.from_organisation end
                        left join directory.care_home c on c.organisation_id = o.id
                        where (l.from_organisation = :organisation or l.to_organisation = :organisation)
                          and l.starts_on <= :day and (l.ends_on is null or l.ends_on > :day)
                        order by l.kind, o.name, o.id
                        """.formatted(OrganisationRow.COLUMNS))
                .param("organisation", organisation)
                .param("day", asAt)
                .query((row, number) -> new Link(
                        row.getObject("link_id", UUID.class),
                        LinkKind.of(row.getString("link_kind")).orElseThrow(),
                        row.getBoolean("outward") ? Link.Direction.OUTWARD : Link.Direction.INWARD,
                        OrganisationRow.map(row),
                        row.getObject("starts_on", LocalDate.class),
                        OrganisationRow.date(row, "ends_on"),
                        row.getString("said_by")))
                .list();
    }

    /** Former names, codes and addresses, the latest first. */
    public List<FormerDetails> historyOf(UUID organisation) {
        return jdbc.sql("""
                        select name, ods_code, cqc_location_id, address_line_1, address_line_2, address_line_3, town, county, postcode,
                               valid_until
                        from directory.organisation_history where organisation_id = ? order by version desc
                        """)
                .param(organisation)
                .query((row, number) -> new FormerDetails(
                        row.getString("name"),
                        Codes.NONE.withOds(row.getString("ods_code")).withCqcLocation(row.getString("cqc_location_id")),
                        OrganisationRow.address(row),
                        row.getObject("valid_until", LocalDate.class)))
                .list();
    }
}

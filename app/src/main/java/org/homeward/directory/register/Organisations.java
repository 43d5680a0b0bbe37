package org.homeward.directory.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.homeward.directory.Address;
import org.homeward.directory.CareHome;
import org.homeward.directory.Closure;
import org.homeward.directory.Codes;
import org.homeward.directory.ImportKind;
import org.homeward.directory.Organisation;
import org.homeward.directory.OrganisationKind;
import org.homeward.directory.ShippedFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The door to the organisations, for those who change them. */
public final class Organisations {
    private static final String SEPARATOR = "\u001f";
    private static final int FETCH = 500;
    private final JdbcClient jdbc;

    public Organisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which of these ODS codes open organisations of other kinds hold. */
    public Set<String> odsCodesOfOthers(Collection<String> codes, Collection<OrganisationKind> kinds) {
        return Set.copyOf(jdbc.sql("""
                                select ods_code from directory.organisation
                                where closed_on is null and ods_code = any(?) and kind <> all(?)
                                """)
                .params(codes.toArray(String[]::new), words(kinds))
                .query((row, number) -> row.getString(1))
                .list());
    }

    /** Everybody known by one of these ODS, CQC location, ONS or local codes; where a code is shared, the open one comes last. */
    public List<Organisation> known(Collection<String> codes) {
        String[] wanted = codes.toArray(String[]::new);
        return jdbc.sql(
                        "select %s from %s where o.ods_code = any(?) or o.cqc_location_id = any(?) or o.ons_code = any(?) or o.local_code = any(?)"
                                        .formatted(OrganisationRow.COLUMNS, OrganisationRow.TABLES)
                                + " order by o.closed_on nulls last")
                .params(wanted, wanted, wanted, wanted)
                .query((row, number) -> OrganisationRow.map(row))
                .list();
    }

    // look-ups, not joins: right after a large import the tables have no statistics, and a join may be planned as a
    // loop of scans
    /** Streams the organisations of these kinds, with the provider and the commissioner they have now and where we know them from. */
    public void each(Collection<OrganisationKind> kinds, Consumer<Met> visitor) {
        jdbc.sql("""
                        select %s,
                               (select l.to_organisation from directory.link l
                                where l.from_organisation = o.id and l.kind = 'operated-by' and l.ends_on is null) as operated_by,
                               (select l.to_organisation from directory.link l
                                where l.from_organisation = o.id and l.kind = 'commissioned-by' and l.ends_on is null)
                                   as commissioned_by,
                               (select r.kind from directory.import_run r where r.id = o.import_run_id) as run_kind,
                               (select r.shipped from directory.import_run r where r.id = o.import_run_id) as shipped
                        from %s
                        where o.kind = any(?)
                        """.formatted(OrganisationRow.COLUMNS, OrganisationRow.TABLES))
                .withFetchSize(FETCH)
                .param(words(kinds))
                .query((ResultSet row) -> visitor.accept(met(row)));
    }

    /** An organisation, who operates and commissions it, and what sort of import changed it last: none when a person did. */
    public record Met(
            Organisation organisation,
            @Nullable UUID operatedBy,
            @Nullable UUID commissionedBy,
            Optional<ImportKind> changedBy,
            boolean isMadeUp) {}

    private static Met met(ResultSet row) throws SQLException {
        String shipped = row.getString("shipped");
        return new Met(
                OrganisationRow.map(row),
                row.getObject("operated_by", UUID.class),
                row.getObject("commissioned_by", UUID.class),
                Optional.ofNullable(row.getString("run_kind")).flatMap(ImportKind::of),
                shipped != null && ShippedFile.valueOf(shipped).isOfDemo());
    }

    /** Keeps what these organisations were until this day, before {@link #save} writes over it. */
    public void keepHistory(Collection<UUID> ids, LocalDate until, UUID run) {
        Batch batch = new Batch(
                columns -> jdbc.sql("""
                        insert into directory.organisation_history
                        select o.id, 1 + coalesce((select max(h.version) from directory.organisation_history h
                                                   where h.organisation_id = o.id), 0),
                               o.name, o.ods_code, o.cqc_location_id,
                               o.address_line_1, o.address_line_2, o.address_line_3, o.town, o.county, o.postcode, o.telephone,
                               o.opened_on, o.closed_on, o.closed_because,
                               to_jsonb(c) - 'organisation_id', ?::date, now(), ?::uuid
                        from directory.organisation o left join directory.care_home c on c.organisation_id = o.id
                        where o.id = any(?::uuid[])
                        """).params(until, run, columns[0]).update());
        ids.forEach(id -> batch.add(id.toString()));
        batch.flush();
    }

    /** Writes organisations as they now are, new or known. */
    public void save(Collection<Organisation> organisations, UUID run) {
        Batch batch = new Batch(
                columns -> jdbc.sql(SAVE).params(with(run.toString(), columns)).update());
        organisations.forEach(organisation -> batch.add(values(organisation)));
        batch.flush();
        Batch homes =
                new Batch(columns -> jdbc.sql(SAVE_CARE_HOME).params(columns).update());
        organisations.forEach(organisation -> add(homes, organisation));
        homes.flush();
    }

    private static final String SAVE = """
            insert into directory.organisation as o (
                import_run_id, id, kind, name, ods_code, cqc_location_id, cqc_provider_id, ons_code, local_code,
                address_line_1, address_line_2, address_line_3, town, county, postcode, telephone,
                opened_on, closed_on, closed_because)
            select ?::uuid, n.id::uuid, n.kind, n.name, n.ods_code, n.cqc_location_id, n.cqc_provider_id, n.ons_code, n.local_code,
                   n.address_line_1, n.address_line_2, n.address_line_3, n.town, n.county, n.postcode, n.telephone,
                   n.opened_on::date, n.closed_on::date, n.closed_because
            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                        ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                 as n(id, kind, name, ods_code, cqc_location_id, cqc_provider_id, ons_code, local_code,
                      address_line_1, address_line_2, address_line_3, town, county, postcode, telephone,
                      opened_on, closed_on, closed_because)
            on conflict (id) do update set
                kind = excluded.kind, name = excluded.name, ods_code = excluded.ods_code,
                cqc_location_id = excluded.cqc_location_id, cqc_provider_id = excluded.cqc_provider_id, ons_code = excluded.ons_code, local_code = excluded.local_code,
                address_line_1 = excluded.address_line_1, address_line_2 = excluded.address_line_2,
                address_line_3 = excluded.address_line_3, town = excluded.town, county = excluded.county,
                postcode = excluded.postcode, telephone = excluded.telephone, opened_on = excluded.opened_on,
                closed_on = excluded.closed_on, closed_because = excluded.closed_because,
                import_run_id = excluded.import_run_id, changed_at = now()
            """;

    private static final String SAVE_CARE_HOME = """
            insert into directory.care_home as c (
                organisation_id, beds, with_nursing, without_nursing, specialisms, regulated_activities, service_types,
                rating, rating_published_on, rating_inherited, registered_manager, uprn)
            select n.id::uuid, n.beds::integer, n.with_nursing::boolean, n.without_nursing::boolean,
                   coalesce(string_to_array(n.specialisms, E'\\x1f'), '{}'),
                   coalesce(string_to_array(n.activities, E'\\x1f'), '{}'),
                   coalesce(string_to_array(n.services, E'\\x1f'), '{}'),
                   n.rating, n.published::date, n.inherited::boolean, n.manager, n.uprn
            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                        ?::text[], ?::text[], ?::text[])
                 as n(id, beds, with_nursing, without_nursing, specialisms, activities, services,
                      rating, published, inherited, manager, uprn)
            on conflict (organisation_id) do update set
                beds = excluded.beds, with_nursing = excluded.with_nursing, without_nursing = excluded.without_nursing,
                specialisms = excluded.specialisms, regulated_activities = excluded.regulated_activities,
                service_types = excluded.service_types, rating = excluded.rating,
                rating_published_on = excluded.rating_published_on, rating_inherited = excluded.rating_inherited,
                registered_manager = excluded.registered_manager, uprn = excluded.uprn
            """;

    private static Object[] with(Object first, Object[] others) {
        Object[] all = new Object[others.length + 1];
        all[0] = first;
        System.arraycopy(others, 0, all, 1, others.length);
        return all;
    }

    private static @Nullable String[] values(Organisation organisation) {
        Codes codes = organisation.codes();
        Address address = organisation.address();
        Closure closure = organisation.closure();
        return new @Nullable String[] {
            organisation.id().toString(),
            organisation.kind().code(),
            organisation.name(),
            codes.ods(),
            codes.cqcLocation(),
            codes.cqcProvider(),
            codes.ons(),
            codes.local(),
            address.line1(),
            address.line2(),
            address.line3(),
            address.town(),
            address.county(),
            address.postcode(),
            organisation.telephone(),
            text(organisation.openedOn()),
            closure == null ? null : closure.on().toString(),
            closure == null ? null : closure.because().code()
        };
    }

    private static void add(Batch batch, Organisation organisation) {
        CareHome home = organisation.careHome();
        if (home == null) {
            return;
        }
        CareHome.Inspection inspection = home.inspection();
        batch.add(
                organisation.id().toString(),
                text(home.beds()),
                String.valueOf(home.withNursing()),
                String.valueOf(home.withoutNursing()),
                joined(home.specialisms()),
                joined(home.regulatedActivities()),
                joined(home.serviceTypes()),
                inspection == null ? null : inspection.rating().code(),
                inspection == null ? null : text(inspection.publishedOn()),
                String.valueOf(inspection != null && inspection.inherited()),
                home.registeredManager(),
                home.uprn());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String joined(List<String> values) {
        return values.isEmpty() ? null : String.join(SEPARATOR, values);
    }

    static String[] words(Collection<OrganisationKind> kinds) {
        return kinds.stream()
                .map(OrganisationKind::code)
                .collect(Collectors.toList())
                .toArray(String[]::new);
    }
}

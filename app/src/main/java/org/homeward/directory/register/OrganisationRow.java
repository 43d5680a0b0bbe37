package org.homeward.directory.register;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.homeward.directory.Address;
import org.homeward.directory.CareHome;
import org.homeward.directory.Closure;
import org.homeward.directory.Codes;
import org.homeward.directory.Organisation;
import org.homeward.directory.OrganisationKind;
import org.jspecify.annotations.Nullable;

/** Maps a row of {@code organisation o left join care_home c}. */
public final class OrganisationRow {
    public static final String COLUMNS = """
            o.id, o.kind, o.name, o.ods_code, o.cqc_location_id, o.cqc_provider_id, o.ons_code, o.local_code,
            o.address_line_1, o.address_line_2, o.address_line_3, o.town, o.county, o.postcode, o.telephone,
            o.opened_on, o.closed_on, o.closed_because,
            c.organisation_id as care_home, c.beds, c.with_nursing, c.without_nursing, c.specialisms, c.regulated_activities,
            c.service_types, c.rating, c.rating_published_on, c.rating_inherited, c.registered_manager, c.uprn
            """;

    public static final String TABLES = """
            directory.organisation o left join directory.care_home c on c.organisation_id = o.id
            """;

    private OrganisationRow() {}

    public static Organisation map(ResultSet row) throws SQLException {
        return new Organisation(
                row.getObject("id", UUID.class),
                OrganisationKind.of(row.getString("kind")).orElseThrow(),
                row.getString("name"),
                codes(row),
                address(row),
                row.getString("telephone"),
                date(row, "opened_on"),
                closure(row),
                careHome(row));
    }

    public static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static Codes codes(ResultSet row) throws SQLException {
        return new Codes(
                row.getString("ods_code"),
                row.getString("cqc_location_id"),
                row.getString("cqc_provider_id"),
                row.getString("ons_code"),
                row.getString("local_code"));
    }

    public static Address address(ResultSet row) throws SQLException {
        return new Address(
                row.getString("address_line_1"),
                row.getString("address_line_2"),
                row.getString("address_line_3"),
                row.getString("town"),
                row.getString("county"),
                row.getString("postcode"));
    }

    private static @Nullable Closure closure(ResultSet row) throws SQLException {
        LocalDate on = date(row, "closed_on");
        return on == null ? null : new Closure(on, Closure.Reason.of(row.getString("closed_because")));
    }

    private static @Nullable CareHome careHome(ResultSet row) throws SQLException {
        if (row.getObject("care_home") == null) {
            return null;
        }
        return new CareHome(
                row.getObject("beds", Integer.class),
                row.getBoolean("with_nursing"),
                row.getBoolean("without_nursing"),
                list(row, "specialisms"),
                list(row, "regulated_activities"),
                list(row, "service_types"),
                inspection(row),
                row.getString("registered_manager"),
                row.getString("uprn"));
    }

    private static CareHome.@Nullable Inspection inspection(ResultSet row) throws SQLException {
        String rating = row.getString("rating");
        return rating == null
                ? null
                : new CareHome.Inspection(
                        CareHome.Rating.of(rating),
                        date(row, "rating_published_on"),
                        row.getBoolean("rating_inherited"));
    }

    private static List<String> list(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}

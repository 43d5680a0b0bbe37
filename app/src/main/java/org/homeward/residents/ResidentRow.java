package org.homeward.residents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.ResidentId;

/** From a row of the register to a resident. */
final class ResidentRow {
    private ResidentRow() {}

    static Resident of(ResultSet row, int number) throws SQLException {
        return new Resident(
                new HomeId(row.getObject("home_id", UUID.class)),
                new ResidentId(row.getObject("id", UUID.class)),
                new Name(row.getString("given_name"), row.getString("family_name"), row.getString("preferred_name")),
                row.getObject("born", LocalDate.class),
                Sex.of(row.getString("sex")),
                row.getBoolean("pregnant"),
                new NhsIdentity(row.getString("nhs_number"), NhsNumberStatus.of(row.getString("nhs_number_status"))),
                new Bed(row.getString("room"), row.getInt("bed_order"), row.getString("unit")),
                registration(row),
                allergies(row),
                cpr(row),
                new CareFlags(
                        row.getString("care_plan_ceiling"),
                        row.getString("usual_cognition"),
                        row.getString("communication_needs")),
                new Residency(
                        row.getObject("admitted_on", LocalDate.class),
                        row.getObject("discharged_on", LocalDate.class),
                        row.getString("discharge_reason")),
                row.getInt("version"),
                row.getBoolean("pictured"));
    }

    private static Registration registration(ResultSet row) throws SQLException {
        UUID practice = row.getObject("practice_id", UUID.class);
        return new Registration(
                practice == null ? null : new OrganisationId(practice), row.getString("named_clinician"));
    }

    private static AllergyRecord allergies(ResultSet row) throws SQLException {
        return new AllergyRecord(
                AllergyStatus.of(row.getString("allergies_status")),
                row.getString("allergies"),
                row.getString("allergies_by"),
                row.getObject("allergies_on", LocalDate.class));
    }

    private static CprDecision cpr(ResultSet row) throws SQLException {
        return new CprDecision(
                Cpr.of(row.getString("cpr")),
                row.getString("cpr_original"),
                row.getObject("cpr_decided_on", LocalDate.class));
    }
}

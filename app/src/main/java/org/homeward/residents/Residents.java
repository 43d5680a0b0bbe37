package org.homeward.residents;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.ResidentId;
import org.homeward.residents.register.SearchWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The residents within reach of whoever is acting: row-level security leaves out everybody else. */
@Component
@Transactional(readOnly = true)
public class Residents {
    private static final String RESIDENT = """
            select home_id, id, given_name, family_name, preferred_name, born, sex, pregnant, nhs_number, nhs_number_status,
                   room, bed_order, unit, practice_id, named_clinician, allergies, allergies_status, allergies_by, allergies_on,
                   cpr, cpr_original, cpr_decided_on, care_plan_ceiling, usual_cognition, communication_needs,
                   admitted_on, discharged_on, discharge_reason, version,
                   photo is not null as pictured
              from residents.resident
            """;
    private static final String IN_BED_ORDER = " order by home_id, bed_order, room, family_name, given_name, id";

    private final JdbcClient jdbc;

    Residents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The resident, living here or gone; empty when there is none or the person acting may not reach them. */
    public Optional<Resident> find(HomeId home, ResidentId resident) {
        return jdbc.sql(RESIDENT + " where home_id = ? and id = ?")
                .param(home.value())
                .param(resident.value())
                .query(ResidentRow::of)
                .optional();
    }

    /** The resident, or {@link NotFound}. */
    public Resident get(HomeId home, ResidentId resident) {
        return find(home, resident).orElseThrow(() -> new NotFound("no resident " + resident + " within reach"));
    }

    /** Who lives in the home today, in the order in which a round passes their beds. */
    public List<Resident> at(HomeId home) {
        return jdbc.sql(RESIDENT + " where home_id = ? and discharged_on is null" + IN_BED_ORDER)
                .param(home.value())
                .query(ResidentRow::of)
                .list();
    }

    /** Who lived in the home and left or died, the latest first. */
    public List<Resident> gone(HomeId home) {
        return jdbc.sql(RESIDENT + " where home_id = ? and discharged_on is not null"
                        + " order by discharged_on desc, family_name, given_name, id")
                .param(home.value())
                .query(ResidentRow::of)
                .list();
    }

    /** Who lives or lived in the home and is found by what was typed, as in the register: living here first. */
    public List<Resident> found(HomeId home, String typed) {
        SearchWords words = SearchWords.of(typed);
        return Stream.concat(at(home).stream(), gone(home).stream())
                .filter(words::find)
                .toList();
    }

    /** Who is registered with the practice and lives in a home today, home by home in bed order. */
    public List<Resident> registeredWith(OrganisationId practice) {
        return jdbc.sql(RESIDENT + " where practice_id = ? and discharged_on is null" + IN_BED_ORDER)
                .param(practice.value())
                .query(ResidentRow::of)
                .list();
    }

    /** Who lives in the home under this NHS number, with the audit line of the search in the same statement. */
    @Transactional
    public List<Resident> byNhsNumber(HomeId home, String digits) {
        return jdbc.sql(Audit.WITH_LOOK + RESIDENT + " where home_id = ? and nhs_number = ? and discharged_on is null")
                .params(Audit.parameters(Entry.of(home, Deed.SEARCHED)))
                .param(home.value())
                .param(digits)
                .query(ResidentRow::of)
                .list();
    }
}

package org.homeward.pilot;

import java.util.Random;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who lived in a home of the pilot; all have died or moved since. */
record PilotResidents(PilotStory story, PilotNumbers numbers, Random random) {
    private static final int YOUNGEST = 76;
    private static final int AGES = 21;

    void write(JdbcTemplate jdbc) {
        jdbc.batchUpdate("""
                insert into residents.resident (home_id, id, given_name, family_name, born, sex, nhs_number, nhs_number_status, room, bed_order,
                    practice_id, admitted_on, discharged_on, discharge_reason)
                values (?, ?, ?, ?, ?, ?, ?, 'verified', ?, ?, ?, ?, ?, ?)
                """, story.stays().stream().map(this::row).toList());
    }

    private Object[] row(Stay stay) {
        PilotNames names = new PilotNames(random);
        boolean woman = random.nextInt(10) < 7;
        return new Object[] {
            story.home().id().value(),
            stay.id(),
            woman ? names.woman() : names.man(),
            names.family(),
            stay.from().minusYears(YOUNGEST + random.nextInt(AGES)).minusDays(random.nextInt(365)),
            woman ? "female" : "male",
            numbers.next(),
            String.valueOf(stay.bed()),
            stay.bed(),
            story.home().gp().organisation().value(),
            stay.from(),
            stay.to(),
            random.nextInt(10) < 7 ? "Died" : "Moved to another home"
        };
    }
}

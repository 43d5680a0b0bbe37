package org.homeward.pilot;

import java.time.LocalDate;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who worked in a home of the pilot, with a role that has ended, no way to sign in, and what they passed. */
record PilotPeople(PilotStory story) {
    private static final LocalDate BEGAN = LocalDate.of(2021, 1, 4);
    private static final LocalDate ENDED = LocalDate.of(2024, 3, 31);
    private static final String TRAINER = "Beth Hart, NHS Norfolk and Waveney ICB";

    void write(JdbcTemplate jdbc) {
        account(story.gp(), jdbc);
        story.staff().forEach(one -> account(one, jdbc));
        jdbc.batchUpdate("""
                insert into training.assessment (home_id, id, person_id, part, assessed_on, passed, until, assessor, recorded_at, recorded_by,
                    recorder)
                select ?, gen_random_uuid(), ?, part, ?::date, true, (?::date + interval '12 months')::date, ?, ?::date + time '17:00', ?, ?
                  from unnest(array['SIGNS_OF_CHANGE', 'VITAL_SIGNS', 'ESCALATION']) part
                """, story.staff().stream().map(this::passed).toList());
    }

    private static void account(PilotStaff one, JdbcTemplate jdbc) {
        jdbc.update(
                "insert into access.person (id, name, email, created_at) values (?, ?, ?, ?)",
                one.person().value(),
                one.name(),
                one.email(),
                BEGAN.atStartOfDay());
        jdbc.update(
                "insert into access.membership (id, person_id, organisation_id, role, starts_on, ends_on) values (gen_random_uuid(), ?, ?, ?, ?, ?)",
                one.person().value(),
                one.post().organisation().value(),
                one.post().role().name(),
                BEGAN,
                ENDED);
    }

    private Object[] passed(PilotStaff one) {
        PilotStaff first = story.staff().getFirst();
        return new Object[] {
            story.home().id().value(),
            one.person().value(),
            one.trained(),
            one.trained(),
            TRAINER,
            one.trained(),
            first.person().value(),
            first.signature()
        };
    }
}

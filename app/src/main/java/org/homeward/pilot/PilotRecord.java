package org.homeward.pilot;

import java.sql.Timestamp;
import java.time.Duration;
import org.homeward.observations.SavedSet;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a home of the pilot measured and what its practice filed; no event tells of it, so that nobody is called about it today. */
record PilotRecord(PilotStory story) {
    private static final Duration UNTIL_FILED = Duration.ofHours(20);

    void write(JdbcTemplate jdbc) {
        jdbc.batchUpdate(
                SavedSet.ROW,
                story.sets().stream().map(set -> set.row().toArray()).toList());
        jdbc.batchUpdate("""
                insert into observations.receipt (home_id, id, resident_id, set_id, kind, practice_id, at, person_id, signature)
                values (?, gen_random_uuid(), ?, ?, 'filed', ?, ?, ?, ?)
                """, story.filed().stream().map(this::filed).toList());
    }

    private Object[] filed(SavedSet set) {
        return new Object[] {
            set.where().home().value(),
            set.where().resident().value(),
            set.sitting().id(),
            story.gp().post().organisation().value(),
            Timestamp.from(set.now().plus(UNTIL_FILED)),
            story.gp().person().value(),
            story.gp().signature()
        };
    }
}

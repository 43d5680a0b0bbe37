package org.homeward.training;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.PersonId;
import org.homeward.kernel.ResidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to training.set_hand: who took a set, whether they were signed off then, and who watched. */
@Component
@Transactional
public class Hands {
    private final JdbcClient jdbc;
    private final Assessments assessments;
    private final Audit audit;
    private final Clock clock;

    Hands(JdbcClient jdbc, Assessments assessments, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.assessments = assessments;
        this.audit = audit;
        this.clock = clock;
    }

    /** A set that has been written, of whom. */
    public record Taken(HomeId home, UUID set, ResidentId resident) {}

    /** Who took a set, whether they were signed off for vital signs on that day, and who watched (null when nobody is named). */
    public record Hand(
            PersonId person, boolean signedOff, @Nullable String watcher) {}

    /** Writes that this person took the set on this day. What a program sends has no hand; a second time changes nothing. */
    public void took(Taken taken, PersonId person, LocalDate on) {
        boolean signedOff = Competence.signedOff(assessments.of(person), taken.home(), on);
        jdbc.sql("""
                insert into training.set_hand (home_id, set_id, resident_id, person_id, taken_on, signed_off)
                select ?, ?, ?, p.id, ?, ? from access.person p where p.id = ? and p.kind = 'person'
                on conflict do nothing
                """)
                .param(taken.home().value())
                .param(taken.set())
                .param(taken.resident().value())
                .param(on)
                .param(signedOff)
                .param(person.value())
                .update();
    }

    /** A set that replaces another was taken by who took that one. */
    public void replaced(Taken taken, UUID before) {
        jdbc.sql("""
                insert into training.set_hand (home_id, set_id, resident_id, person_id, taken_on, signed_off, watcher_id, watcher, watched_at, copy_of)
                select h.home_id, ?, ?, h.person_id, h.taken_on, h.signed_off, h.watcher_id, h.watcher, h.watched_at, h.set_id
                  from training.set_hand h where h.home_id = ? and h.set_id = ?
                on conflict do nothing
                """)
                .param(taken.set())
                .param(taken.resident().value())
                .param(taken.home().value())
                .param(before)
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<Hand> of(HomeId home, UUID set) {
        return jdbc.sql("select person_id, signed_off, watcher from training.set_hand where home_id = ? and set_id = ?")
                .param(home.value())
                .param(set)
                .query((row, number) -> new Hand(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getBoolean("signed_off"),
                        row.getString("watcher")))
                .optional();
    }

    /** Names who watched; false when somebody else took the set, or it has been said already. */
    public boolean watched(Taken taken, Watcher watcher) {
        boolean named = jdbc.sql("""
                        update training.set_hand set watcher_id = ?, watcher = ?, watched_at = ?
                         where home_id = ? and set_id = ? and resident_id = ? and person_id = access.acting_person() and watcher_id is null
                        """)
                        .param(watcher.person().value())
                        .param(watcher.words())
                        .param(Timestamp.from(clock.instant()))
                        .param(taken.home().value())
                        .param(taken.set())
                        .param(taken.resident().value())
                        .update()
                == 1;
        if (named) {
            audit.write(Entry.of(taken.home(), Deed.NAMED_WATCHER, taken.resident())
                    .about(taken.set())
                    .saying(watcher.words()));
        }
        return named;
    }

    /** How many sets of each person were watched in a home; a set that was corrected or moved counts once. */
    Map<PersonId, Integer> watched(HomeId home) {
        Map<PersonId, Integer> counts = new HashMap<>();
        jdbc.sql("""
                        select person_id, count(*) as watched from training.set_hand
                         where home_id = ? and watcher_id is not null and copy_of is null group by person_id
                        """).param(home.value()).query(row -> {
            counts.put(new PersonId(row.getObject("person_id", UUID.class)), row.getInt("watched"));
        });
        return counts;
    }

    /** Who watched, and as what: "Joan Miller, senior carer". */
    public record Watcher(PersonId person, String words) {}
}

package org.homeward.observations;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.kernel.London;
import org.homeward.kernel.ResidentId;
import org.homeward.observations.Recording.Problem;
import org.homeward.observations.Sitting.Correction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The door to observations.stored_reading. A device sends what it has stored again when it connects: a reading that is in one
 * set, of whomever, is never taken for another (HZ-01, HZ-13).
 */
final class StoredReadings {
    private final JdbcClient jdbc;

    StoredReadings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What stands in the way of a sitting that uses a reading of another set, unless that set counts no more. */
    Optional<Problem> usedBefore(SavedSet.Where where, Sitting sitting) {
        Correction correction = sitting.correction();
        UUID corrects = correction == null ? null : correction.replaces();
        for (DeviceFrame frame : stamped(sitting)) {
            Optional<Problem> used = used(where, frame, corrects, sitting.id());
            if (used.isPresent()) {
                return used;
            }
        }
        return Optional.empty();
    }

    private Optional<Problem> used(SavedSet.Where where, DeviceFrame frame, @Nullable UUID corrects, UUID itself) {
        return jdbc.sql("""
                select u.resident_id, s.taken_at from observations.stored_reading u
                  join observations.observation_set s on s.home_id = u.home_id and s.id = u.set_id
                 where u.home_id = ? and u.device = ? and u.stamp = ? and u.set_id <> ? and u.set_id is distinct from ?::uuid
                   and not exists (select 1 from observations.observation_set later
                                    where later.home_id = s.home_id and later.replaces = s.id)
                """)
                .param(where.home().value())
                .param(frame.key())
                .param(frame.reading().stamp())
                .param(itself)
                .param(corrects)
                .query((row, number) -> problem(
                        frame,
                        where.resident().equals(new ResidentId(row.getObject("resident_id", UUID.class))),
                        row.getTimestamp("taken_at")))
                .optional();
    }

    private static Problem problem(DeviceFrame frame, boolean same, Timestamp taken) {
        return new Problem(
                frame.fields().getFirst(),
                "READING_USED",
                "This reading of " + frame.name() + " was saved before, with the set "
                        + (same ? "" : "of another resident ") + "of " + London.words(taken.toInstant())
                        + ". Measure again.",
                false);
    }

    /** Remembers the readings of a set that is saved. */
    void take(SavedSet set) {
        for (DeviceFrame frame : stamped(set.sitting())) {
            jdbc.sql("""
                    insert into observations.stored_reading (home_id, device, stamp, set_id, resident_id) values (?, ?, ?, ?, ?)
                    on conflict (home_id, device, stamp) do update set set_id = excluded.set_id, resident_id = excluded.resident_id
                    """)
                    .param(set.where().home().value())
                    .param(frame.key())
                    .param(frame.reading().stamp())
                    .param(set.sitting().id())
                    .param(set.where().resident().value())
                    .update();
        }
    }

    private static List<DeviceFrame> stamped(Sitting sitting) {
        return sitting.origin().frames().stream()
                .filter(frame -> !frame.fields().isEmpty() && frame.reading().stamp() != null)
                .toList();
    }
}

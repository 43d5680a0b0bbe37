package org.homeward.observations.escalation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.access.Signature;
import org.homeward.clinical.escalation.SpecialDay;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Ids;
import org.homeward.kernel.London;
import org.homeward.kernel.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to observations.practice_day: days on which a practice keeps other hours. */
@Component
@Transactional
class PracticeDays {
    /** Beside a protocol p, for its statement; {@link #read} reads it. Yesterday's can still count in another zone of time. */
    static final String COLUMN = """
            (select string_agg(concat_ws(' ', d.day, d.opens, d.closes), ',' order by d.day)
               from observations.practice_day d
              where d.home_id = p.home_id and d.practice_id = p.practice_id and d.ended_at is null and d.day >= current_date - 1) as days
            """;

    private final JdbcClient jdbc;
    private final Audit audit;

    PracticeDays(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    static List<SpecialDay> read(@Nullable String days) {
        return days == null
                ? List.of()
                : Arrays.stream(days.split(",", -1))
                        .map(day -> day.split(" ", -1))
                        .map(part -> new SpecialDay(
                                LocalDate.parse(part[0]), LocalTime.parse(part[1]), LocalTime.parse(part[2])))
                        .toList();
    }

    /** What was said of this day before does not count any more. */
    void set(HomeId home, OrganisationId practice, SpecialDay day, Signature by) {
        close(home, practice, day.day(), by);
        UUID id = Ids.next();
        jdbc.sql("""
                insert into observations.practice_day (home_id, id, practice_id, day, opens, closes, set_by, setter)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        home.value(),
                        id,
                        practice.value(),
                        day.day(),
                        day.opens(),
                        day.closes(),
                        by.person().value(),
                        by.words())
                .update();
        audit.write(Entry.of(home, Deed.WROTE_PROTOCOL)
                .about(id)
                .saying("other hours of the practice on " + London.words(day.day())));
    }

    /** The usual hours count again. */
    void end(HomeId home, OrganisationId practice, LocalDate day, Signature by) {
        if (close(home, practice, day, by) == 1) {
            audit.write(Entry.of(home, Deed.WROTE_PROTOCOL)
                    .about(practice.value())
                    .saying("usual hours of the practice again on " + London.words(day)));
        }
    }

    private int close(HomeId home, OrganisationId practice, LocalDate day, Signature by) {
        return jdbc.sql("""
                update observations.practice_day set ended_at = now(), ended_by = ?, ender = ?
                 where home_id = ? and practice_id = ? and day = ? and ended_at is null
                """)
                .params(by.person().value(), by.words(), home.value(), practice.value(), day)
                .update();
    }
}

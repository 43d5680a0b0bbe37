package org.homeward.programme.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.homeward.kernel.London;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What other rooms need of the events: the figure DR-03 with the place of its rows, and which events one organisation came to. */
@Component
public class EventFigures {
    private final Events events;
    private final JdbcClient jdbc;

    EventFigures(Events events, JdbcClient jdbc) {
        this.events = events;
        this.jdbc = jdbc;
    }

    /** An event that an organisation, or whoever operates it, is on the register of. */
    public record Line(UUID event, String name, LocalDate on, int people, int present, String path) {}

    /** DR-03: how many care providers had somebody there on this day; a provider counts once. */
    public int providersPresent(LocalDate day) {
        return events.providersPresent(day);
    }

    /** Where the rows behind DR-03 are shown; the list of events when there was none on that day. */
    public String rowsOf(LocalDate day) {
        return events.list().stream()
                .filter(one -> one.event().day().equals(day))
                .map(one -> one.event().path() + "/people?show=" + Show.PROVIDERS.name())
                .findFirst()
                .orElse(EventsPage.PATH);
    }

    /** The latest 50 of one organisation: one statement. */
    public List<Line> of(UUID organisation) {
        return jdbc.sql("""
                        select e.id, e.name, e.starts_at, count(*) as people, count(*) filter (where a.attendance = 'PRESENT') as present
                          from programme.event_registration r
                          join programme.event e on e.id = r.event_id
                          left join programme.event_attendance a on a.registration_id = r.id
                         where r.organisation_id = :organisation or r.provider_id = :organisation
                         group by e.id order by e.starts_at desc, e.id limit 50
                        """)
                .param("organisation", organisation)
                .query((row, number) -> new Line(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        London.day(row.getTimestamp("starts_at").toInstant()),
                        row.getInt("people"),
                        row.getInt("present"),
                        EventsPage.PATH + "/" + row.getString("id")))
                .list();
    }
}

package org.homeward.access.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.homeward.access.Deed;
import org.homeward.access.DeedLink;
import org.homeward.access.Entry;
import org.homeward.kernel.ResidentId;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The entries of the log, newest first: ids are ordered by time, so an entry's id is where the next page begins. */
@Component
class Readings {
    private static final String ENTRIES = """
            select e.id, e.at, e.home_id, e.person_id, e.acted_as, e.deed, e.resident_id, e.about, e.words, p.name as about_person
              from audit.entry e left join access.person p on p.id = e.about
            """;
    private static final int ROWS_AT_ONCE = 1000;

    private final JdbcClient jdbc;
    private final List<DeedLink> links;

    Readings(JdbcClient jdbc, List<DeedLink> links) {
        this.jdbc = jdbc;
        this.links = links;
    }

    /** At most so many entries; residents are called by these names. */
    List<Reading> page(Wanted wanted, Map<ResidentId, String> names, int most) {
        List<Reading> page = new ArrayList<>();
        read(wanted, " limit " + most, names, page::add);
        return page;
    }

    /** All entries, one at a time; inside a transaction, so that they need not fit into memory. */
    void each(Wanted wanted, Map<ResidentId, String> names, Consumer<Reading> reader) {
        read(wanted, "", names, reader);
    }

    private void read(Wanted wanted, String limit, Map<ResidentId, String> names, Consumer<Reading> reader) {
        RowCallbackHandler rows = row -> reader.accept(reading(row, names));
        jdbc.sql(ENTRIES + wanted.sql() + limit)
                .withFetchSize(ROWS_AT_ONCE)
                .params(wanted.parameters())
                .query(rows);
    }

    private Reading reading(ResultSet row, Map<ResidentId, String> names) throws SQLException {
        UUID residentId = row.getObject("resident_id", UUID.class);
        ResidentId resident = residentId == null ? null : new ResidentId(residentId);
        String deed = row.getString("deed");
        Optional<Deed> known = Deed.named(deed);
        String words = row.getString("words");
        UUID home = row.getObject("home_id", UUID.class);
        UUID about = row.getObject("about", UUID.class);
        Optional<Entry> entry = known.map(one -> new Entry(home, one, resident, about, words));
        String person = row.getString("about_person");
        return new Reading(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                who(row),
                known.map(Deed::words).orElse(deed.toLowerCase(Locale.UK).replace('_', ' ')),
                resident == null ? person : names.getOrDefault(resident, "somebody who is not in the register"),
                words == null || words.isEmpty() ? null : words,
                entry.flatMap(this::link).orElse(null));
    }

    private static String who(ResultSet row) throws SQLException {
        String actedAs = row.getString("acted_as");
        return actedAs == null ? "Nobody who was signed in" : actedAs;
    }

    private Optional<String> link(Entry entry) {
        return links.stream().flatMap(link -> link.to(entry).stream()).findFirst();
    }
}

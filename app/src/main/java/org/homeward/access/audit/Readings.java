package org.homeward.access.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.homeward.access.Deed;
import org.homeward.access.DeedLink;
import org.homeward.access.Entry;
import org.homeward.kernel.London;
import org.homeward.kernel.ResidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The entries of the log, newest first: ids are ordered by time, so an entry's id is where the next page begins. */
@Component
class Readings {
    private static final String ENTRIES = """
            select e.id, e.at, e.person_id, e.acted_as, e.deed, e.resident_id, e.about, e.words, p.name as about_person
              from audit.entry e left join access.person p on p.id = e.about
             where e.home_id = :home
            """;
    private static final int ROWS_AT_ONCE = 1000;

    private final JdbcClient jdbc;
    private final List<DeedLink> links;

    Readings(JdbcClient jdbc, List<DeedLink> links) {
        this.jdbc = jdbc;
        this.links = links;
    }

    /** At most so many entries; residents are called by these names. */
    List<Reading> page(Place place, Question question, Names names) {
        List<Reading> page = new ArrayList<>();
        read(place, question, " limit " + names.most(), names, page::add);
        return page;
    }

    /** All entries, one at a time; inside a transaction, so that they need not fit into memory. */
    void each(Place place, Question question, Names names, Consumer<Reading> reader) {
        read(place, question, "", names, reader);
    }

    /** What residents are called, and how many entries are wanted. */
    record Names(Map<ResidentId, String> residents, int most) {}

    private void read(Place place, Question question, String limit, Names names, Consumer<Reading> reader) {
        Map<String, Object> parameters =
                new HashMap<>(Map.of("home", place.home().value()));
        String conditions = conditions(place, question, parameters);
        RowCallbackHandler rows = row -> reader.accept(reading(row, place, names.residents()));
        jdbc.sql(ENTRIES + conditions + " order by e.id desc" + limit)
                .withFetchSize(ROWS_AT_ONCE)
                .params(parameters)
                .query(rows);
    }

    private static String conditions(Place place, Question question, Map<String, Object> parameters) {
        StringBuilder conditions = new StringBuilder();
        Condition add = (sql, name, value) -> {
            if (value != null) {
                conditions.append(sql);
                parameters.put(name, value);
            }
        };
        ResidentId resident = place.resident();
        add.that(" and e.resident_id = :resident", "resident", resident == null ? null : resident.value());
        add.that(" and e.id < :before", "before", question.before());
        add.that(" and e.at >= :from", "from", start(question.from()));
        LocalDate until = question.until();
        add.that(" and e.at < :until", "until", start(until == null ? null : until.plusDays(1)));
        add.that(" and e.deed in (:deeds)", "deeds", question.kind().isEmpty() ? null : question.deeds());
        add.that(
                " and position(:who in lower(e.acted_as)) > 0",
                "who",
                question.who().isEmpty() ? null : question.whoInLowerCase());
        return conditions.toString();
    }

    private interface Condition {
        void that(String sql, String name, @Nullable Object value);
    }

    private static @Nullable OffsetDateTime start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(London.ZONE).toInstant().atOffset(ZoneOffset.UTC);
    }

    private Reading reading(ResultSet row, Place place, Map<ResidentId, String> names) throws SQLException {
        UUID residentId = row.getObject("resident_id", UUID.class);
        ResidentId resident = residentId == null ? null : new ResidentId(residentId);
        String deed = row.getString("deed");
        Optional<Deed> known = Deed.named(deed);
        String words = row.getString("words");
        Optional<Entry> entry = known.map(one -> new Entry(place.home().value(), one, resident, about(row), words));
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

    private static @Nullable UUID about(ResultSet row) {
        try {
            return row.getObject("about", UUID.class);
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String who(ResultSet row) throws SQLException {
        String actedAs = row.getString("acted_as");
        return actedAs == null ? "Nobody who was signed in" : actedAs;
    }

    private Optional<String> link(Entry entry) {
        return links.stream().flatMap(link -> link.to(entry).stream()).findFirst();
    }
}

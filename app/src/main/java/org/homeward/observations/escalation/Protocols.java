package org.homeward.observations.escalation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.access.Signature;
import org.homeward.clinical.escalation.Ladder;
import org.homeward.clinical.escalation.OpeningHours;
import org.homeward.clinical.guide.GuideRow;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Ids;
import org.homeward.kernel.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to observations.protocol, its times and its signatures. Nothing is changed: a change is a new version. */
@Component
@Transactional
class Protocols {
    private static final String TIMES = """
            (select string_agg(concat_ws(' ', t.guide_row, t.answer, t.decision, t.deputy, t.next_service, t.manager, t.next_set), ',')
               from observations.protocol_time t where t.home_id = %1$s.home_id and t.id = %1$s.id)
            """;

    /** The latest version between each home and practice, with the times of the latest that was signed. */
    private static final String LATEST = "select p.*, " + TIMES.formatted("p")
            + " as times, " + PracticeDays.COLUMN
            + ", g.version as signed_version, g.signed_at, g.signer, g.review_by, g.times as signed_times"
            + """
                from (values %s) as asked (home_id, practice_id)
               cross join lateral (select * from observations.protocol v
                                    where v.home_id = asked.home_id and v.practice_id = asked.practice_id
                                    order by v.version desc limit 1) p
                left join lateral (select s.signed_at, s.signer, s.review_by, v.version,
              """ + TIMES.formatted("v") + """
                                          as times
                                     from observations.protocol_signature s
                                     join observations.protocol v on v.home_id = s.home_id and v.id = s.protocol_id
                                    where s.home_id = p.home_id and s.practice_id = p.practice_id
                                    order by v.version desc, s.signed_at desc limit 1) g on true
              """;

    private final JdbcClient jdbc;
    private final Audit audit;

    Protocols(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** What a person typed: the numbers and the times of each row. */
    record Typed(Protocol.Numbers numbers, Map<GuideRow, Ladder> times) {}

    /** Who agreed: a home and a practice. */
    record Between(HomeId home, @Nullable OrganisationId practice) {
        static Between of(Episode episode) {
            return new Between(episode.home(), episode.practice());
        }
    }

    /** What counts between each of them; the default guide where nothing is written down. */
    record Known(Map<Between, Protocol> agreed) {
        Protocol of(Episode episode) {
            return of(Between.of(episode));
        }

        private Protocol of(Between between) {
            return agreed.getOrDefault(between, Protocol.DEFAULT);
        }
    }

    /** What counts for a home with this practice; the default guide where nothing is written down. */
    @Transactional(readOnly = true)
    Protocol of(HomeId home, @Nullable OrganisationId practice) {
        Between between = new Between(home, practice);
        return of(Set.of(between)).of(between);
    }

    /** What counts between all of these: one statement, and none when nobody is meant. */
    @Transactional(readOnly = true)
    Known of(Set<Between> asked) {
        List<Between> known =
                asked.stream().filter(each -> each.practice() != null).toList();
        Map<Between, Protocol> agreed = new HashMap<>();
        if (!known.isEmpty()) {
            // pairs of values, not two arrays: for arrays the database would make a new plan each time
            jdbc.sql(LATEST.formatted(String.join(", ", Collections.nCopies(known.size(), "(?::uuid, ?::uuid)"))))
                    .params(known.stream()
                            .flatMap(each -> Stream.of(
                                    each.home().value(),
                                    Objects.requireNonNull(each.practice()).value()))
                            .toList())
                    .query((ResultSet row) -> {
                        agreed.put(
                                new Between(
                                        new HomeId(row.getObject("home_id", UUID.class)),
                                        new OrganisationId(row.getObject("practice_id", UUID.class))),
                                protocol(row));
                    });
        }
        return new Known(agreed);
    }

    private static Protocol protocol(ResultSet row) throws SQLException {
        int signed = row.getInt("signed_version");
        Protocol.Signed signature = row.wasNull()
                ? null
                : new Protocol.Signed(
                        signed,
                        row.getTimestamp("signed_at").toInstant(),
                        row.getString("signer"),
                        row.getObject("review_by", LocalDate.class));
        return new Protocol(
                new Protocol.Numbers(
                        row.getString("practice_number"),
                        new OpeningHours(
                                row.getObject("opens", LocalTime.class),
                                row.getObject("closes", LocalTime.class),
                                PracticeDays.read(row.getString("days"))),
                        new Protocol.Contact(row.getString("service"), row.getString("service_number")),
                        new Protocol.Contact(row.getString("deputy"), row.getString("deputy_number")),
                        new Protocol.Contact(row.getString("manager"), row.getString("manager_number"))),
                signature == null ? Protocol.proposed() : times(row.getString("signed_times")),
                signature,
                new Protocol.Draft(
                        row.getObject("id", UUID.class),
                        row.getInt("version"),
                        row.getString("writer"),
                        row.getTimestamp("written_at").toInstant(),
                        times(row.getString("times"))));
    }

    private static Map<GuideRow, Ladder> times(@Nullable String rows) {
        Map<GuideRow, Ladder> times = new EnumMap<>(GuideRow.class);
        for (String row : rows == null ? List.<String>of() : List.of(rows.split(",", -1))) {
            String[] field = row.split(" ", -1);
            times.put(
                    GuideRow.valueOf(field[0]),
                    Ladder.minutes(
                            Integer.parseInt(field[1]),
                            Integer.parseInt(field[2]),
                            Integer.parseInt(field[3]),
                            Integer.parseInt(field[4]),
                            Integer.parseInt(field[5]),
                            Integer.parseInt(field[6])));
        }
        return times;
    }

    /** Writes the next version; it counts for the numbers at once, for the times when a clinician has signed. */
    UUID write(HomeId home, OrganisationId practice, Typed typed, Signature by) {
        UUID id = Ids.next();
        Protocol.Numbers numbers = typed.numbers();
        jdbc.sql("""
                insert into observations.protocol (home_id, id, practice_id, version, template, person_id, writer, practice_number,
                    opens, closes, service, service_number, deputy, deputy_number, manager, manager_number)
                select ?, ?, ?, coalesce(max(version), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
                  from observations.protocol where home_id = ? and practice_id = ?
                """)
                .params(
                        home.value(),
                        id,
                        practice.value(),
                        Protocol.TEMPLATE,
                        by.person().value(),
                        by.words(),
                        numbers.practice(),
                        numbers.hours().opens(),
                        numbers.hours().closes(),
                        numbers.service().name(),
                        numbers.service().number(),
                        numbers.deputy().name(),
                        numbers.deputy().number(),
                        numbers.manager().name(),
                        numbers.manager().number(),
                        home.value(),
                        practice.value())
                .update();
        typed.times().forEach((row, ladder) -> insert(home, id, row, ladder));
        audit.write(Entry.of(home, Deed.WROTE_PROTOCOL).about(id));
        return id;
    }

    private void insert(HomeId home, UUID protocol, GuideRow row, Ladder ladder) {
        jdbc.sql("""
                insert into observations.protocol_time (home_id, id, guide_row, answer, decision, deputy, next_service, manager, next_set)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        home.value(),
                        protocol,
                        row.name(),
                        ladder.answer().toMinutes(),
                        ladder.decision().toMinutes(),
                        ladder.deputy().toMinutes(),
                        ladder.nextService().toMinutes(),
                        ladder.manager().toMinutes(),
                        ladder.nextSet().toMinutes())
                .update();
    }

    /** A clinician's register number and when the agreement is looked at again. */
    record Agreement(String registerNo, LocalDate reviewBy) {}

    /** Signs the newest version if it is still this one, again or for the first time; false when another was written meanwhile. */
    boolean sign(HomeId home, OrganisationId practice, UUID version, Agreement agreement, Signature by) {
        Optional<Protocol.Draft> newest = Optional.of(of(home, practice)).map(Protocol::draft);
        if (newest.map(Protocol.Draft::id).filter(version::equals).isEmpty()) {
            return false;
        }
        jdbc.sql("""
                insert into observations.protocol_signature (home_id, id, protocol_id, practice_id, set_by, signer, register_no, review_by)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        home.value(),
                        Ids.next(),
                        version,
                        practice.value(),
                        by.person().value(),
                        by.words(),
                        agreement.registerNo(),
                        agreement.reviewBy())
                .update();
        audit.write(Entry.of(home, Deed.SIGNED_PROTOCOL)
                .about(version)
                .saying("version " + newest.get().version()));
        return true;
    }
}

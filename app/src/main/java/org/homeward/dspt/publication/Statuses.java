package org.homeward.dspt.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeward.directory.Organisation;
import org.homeward.dspt.DsptStatus;
import org.homeward.dspt.Edition;
import org.homeward.dspt.HomeStanding;
import org.homeward.dspt.Level;
import org.homeward.dspt.Standings;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The door to what was said of each home; the status on a day is the last row seen on or before it. */
@Component
public class Statuses {
    private static final int ROWS = 1_000;
    private static final String COLUMNS =
            "organisation_id, first_seen_on, file_id, level, edition, published_on, parent_ods, parent_level, parent_edition";
    private static final String LATER = """
            select s.first_seen_on, s.file_id, s.level, s.edition, s.published_on, s.parent_ods, s.parent_level, s.parent_edition
            from dspt.location_status s where s.organisation_id = o.id and s.first_seen_on <= :%s
            order by s.first_seen_on desc limit 1""";
    private static final String TIED = """
            left join lateral (
                select t.id, t.name from directory.link l join directory.organisation t on t.id = l.to_organisation
                where l.from_organisation = o.id and l.kind = '%s'
                  and l.starts_on <= :day and (l.ends_on is null or l.ends_on > :day)
                order by l.starts_on desc, t.id limit 1) %s on true
            """;
    private static final String STANDING =
            """
            select o.id as organisation_id, o.name, o.cqc_location_id, o.ods_code, place.id as place_id, place.name as place,
                provider.id as provider_id, provider.name as provider, now.*,
                (select max(f.as_at) from dspt.status_file f where f.as_at <= :day) as newest_file%s
            from unnest(:homes::uuid[]) with ordinality as wanted(id, place)
            join directory.organisation o on o.id = wanted.id
            left join lateral (""" + LATER.formatted("day") + ") now on true\n%s" + TIED.formatted("in-place", "place")
                    + TIED.formatted("operated-by", "provider") + "order by wanted.place";
    private final JdbcClient jdbc;
    private final EditionTable editions;

    Statuses(JdbcClient jdbc, EditionTable editions) {
        this.jdbc = jdbc;
        this.editions = editions;
    }

    /** Of one home, the latest first. */
    public List<DsptStatus> historyOf(UUID home) {
        return jdbc.sql("select " + COLUMNS
                        + " from dspt.location_status where organisation_id = ? order by first_seen_on desc")
                .param(home)
                .query((row, number) -> status(row))
                .list();
    }

    /** Of every home that a file had named by a day. */
    public Map<UUID, DsptStatus> on(LocalDate day) {
        return jdbc
                .sql(
                        "select distinct on (organisation_id) " + COLUMNS
                                + " from dspt.location_status where first_seen_on <= ? order by organisation_id, first_seen_on desc")
                .param(day)
                .query((row, number) -> status(row))
                .list()
                .stream()
                .collect(Collectors.toMap(DsptStatus::home, Function.identity()));
    }

    /** These homes on a day, in their order, with what they belong to then. */
    public Standings standings(Collection<UUID> homes, LocalDate day) {
        List<@Nullable LocalDate> newest = new ArrayList<>();
        List<HomeStanding> rows = jdbc.sql(STANDING.formatted("", ""))
                .param("homes", homes.toArray(UUID[]::new))
                .param("day", day)
                .query((row, number) -> {
                    newest.add(row.getObject("newest_file", LocalDate.class));
                    return standing(row);
                })
                .list();
        return new Standings(day, newest.isEmpty() ? null : newest.getFirst(), rows);
    }

    /**
     * The homes of a whole area on a day, in their order. Statuses and ties are read as sets and joined here: fifteen thousand looks at
     * three tables took half a second, and a list of as many ids makes the planner guess wrong.
     */
    public Standings standingsOf(List<Organisation> homes, LocalDate day) {
        Map<UUID, DsptStatus> said = on(day);
        Map<UUID, HomeStanding.Tie> places = ties("in-place", day);
        Map<UUID, HomeStanding.Tie> providers = ties("operated-by", day);
        List<HomeStanding> rows = homes.stream()
                .map(home -> new HomeStanding(
                        home.id(),
                        home.name(),
                        home.codes().cqcLocation(),
                        home.codes().ods(),
                        places.get(home.id()),
                        providers.get(home.id()),
                        said.get(home.id())))
                .toList();
        return new Standings(day, homes.isEmpty() ? null : newestFile(day), rows);
    }

    private Map<UUID, HomeStanding.Tie> ties(String kind, LocalDate day) {
        Map<UUID, HomeStanding.Tie> ties = new HashMap<>();
        Map<UUID, HomeStanding.Tie> once = new HashMap<>();
        jdbc.sql("""
                        select l.from_organisation, t.id, t.name
                        from directory.link l join directory.organisation t on t.id = l.to_organisation
                        where l.kind = :kind and l.starts_on <= :day and (l.ends_on is null or l.ends_on > :day)
                        order by l.starts_on, t.id desc
                        """).param("kind", kind).param("day", day).query((ResultSet row) -> {
            UUID id = row.getObject("id", UUID.class);
            String name = row.getString("name");
            ties.put(
                    row.getObject("from_organisation", UUID.class),
                    once.computeIfAbsent(id, first -> new HomeStanding.Tie(first, name)));
        });
        return ties;
    }

    private @Nullable LocalDate newestFile(LocalDate day) {
        return jdbc.sql("select max(as_at) as newest from dspt.status_file where as_at <= ?")
                .param(day)
                .query((row, number) -> Optional.ofNullable(row.getObject("newest", LocalDate.class)))
                .single()
                .orElse(null);
    }

    /** Another number whenever a file was taken in or taken back: while it is the same, so is all that is known. */
    public long turns() {
        return jdbc.sql("select (select count(*) from dspt.status_file) + 2 * (select count(*) from dspt.undone_file)")
                .query(Long.class)
                .single();
    }

    void write(List<DsptStatus> rows) {
        for (int from = 0; from < rows.size(); from += ROWS) {
            writeSome(rows.subList(from, Math.min(rows.size(), from + ROWS)));
        }
    }

    private void writeSome(List<DsptStatus> rows) {
        jdbc.sql("insert into dspt.location_status (" + COLUMNS + """
                        )
                        select n.home::uuid, n.seen::date, n.file::uuid, n.level, n.edition, n.published::date, n.parent, n.parent_level, n.parent_edition
                        from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                            as n(home, seen, file, level, edition, published, parent, parent_level, parent_edition)
                        """)
                .params(
                        column(rows, DsptStatus::home),
                        column(rows, DsptStatus::firstSeenOn),
                        column(rows, DsptStatus::file),
                        column(rows, DsptStatus::level),
                        column(rows, row -> code(row.edition())),
                        column(rows, DsptStatus::publishedOn),
                        column(
                                rows,
                                row -> row.parent() == null
                                        ? null
                                        : row.parent().ods()),
                        column(
                                rows,
                                row -> row.parent() == null
                                        ? null
                                        : row.parent().level()),
                        column(
                                rows,
                                row -> row.parent() == null
                                        ? null
                                        : code(row.parent().edition())))
                .update();
    }

    private static @Nullable String[] column(List<DsptStatus> rows, Function<DsptStatus, @Nullable Object> value) {
        @Nullable String[] texts = new @Nullable String[rows.size()];
        for (int at = 0; at < texts.length; at++) {
            Object one = value.apply(rows.get(at));
            texts[at] = one == null ? null : one.toString();
        }
        return texts;
    }

    private static @Nullable String code(@Nullable Edition edition) {
        return edition == null ? null : edition.code();
    }

    private HomeStanding standing(ResultSet row) throws SQLException {
        return new HomeStanding(
                row.getObject("organisation_id", UUID.class),
                row.getString("name"),
                row.getString("cqc_location_id"),
                row.getString("ods_code"),
                tie(row, "place"),
                tie(row, "provider"),
                row.getString("level") == null ? null : status(row));
    }

    private static HomeStanding.@Nullable Tie tie(ResultSet row, String kind) throws SQLException {
        UUID id = row.getObject(kind + "_id", UUID.class);
        return id == null ? null : new HomeStanding.Tie(id, row.getString(kind));
    }

    private DsptStatus status(ResultSet row) throws SQLException {
        String parent = row.getString("parent_ods");
        return new DsptStatus(
                row.getObject("organisation_id", UUID.class),
                Level.valueOf(row.getString("level")),
                edition(row.getString("edition")),
                row.getObject("published_on", LocalDate.class),
                parent == null
                        ? null
                        : new DsptStatus.Parent(
                                parent, level(row.getString("parent_level")), edition(row.getString("parent_edition"))),
                row.getObject("first_seen_on", LocalDate.class),
                row.getObject("file_id", UUID.class));
    }

    private static @Nullable Level level(@Nullable String name) {
        return name == null ? null : Level.valueOf(name);
    }

    private @Nullable Edition edition(@Nullable String code) {
        return code == null ? null : editions.all().named(code).orElseThrow();
    }
}

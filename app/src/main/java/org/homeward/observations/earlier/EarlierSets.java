package org.homeward.observations.earlier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.clinical.news2.News2Score;
import org.homeward.clinical.news2.News2Score.Complete;
import org.homeward.clinical.news2.News2Score.Scored;
import org.homeward.clinical.signs.Breathing;
import org.homeward.clinical.signs.Parameter;
import org.homeward.clinical.signs.VitalSigns;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The door to the sets of one import; 500 go in with one statement, and those that are here already stay as they are. */
final class EarlierSets {
    private static final int ROWS = 500;
    private final JdbcClient jdbc;
    private final UUID run;
    private final List<Kept> waiting = new ArrayList<>();
    private int added;

    EarlierSets(JdbcClient jdbc, UUID run) {
        this.jdbc = jdbc;
        this.run = run;
    }

    /** A set with what a row of the table needs beside it. */
    record Kept(
            long row, Fingerprint.Of fingerprint, @Nullable UUID home, EarlierSet set, News2Score score) {}

    void add(Kept set) {
        waiting.add(set);
        if (waiting.size() == ROWS) {
            flush();
        }
    }

    /** Writes what still waits and says how many sets are new. */
    int finish() {
        flush();
        return added;
    }

    private void flush() {
        if (waiting.isEmpty()) {
            return;
        }
        added += jdbc.sql("""
                        insert into observations.earlier_set (
                            import_id, row_number, fingerprint, occurrence, home_organisation, home_code, home_name, asset, taken_at,
                            respiration, saturation, oxygen, systolic, diastolic, pulse, consciousness, temperature, scale, concern,
                            file_score, points, total, at_least)
                        select ?::uuid, n.row_number::integer, n.fingerprint::uuid, n.occurrence::integer, n.home_organisation::uuid,
                            n.home_code, n.home_name, n.asset, n.taken_at::timestamptz,
                            n.respiration::smallint, n.saturation::smallint, n.oxygen::boolean, n.systolic::smallint,
                            n.diastolic::smallint, n.pulse::smallint, n.consciousness::"char", n.temperature::smallint,
                            n.scale::smallint, n.concern::boolean, n.file_score::smallint, n.points::smallint[], n.total::smallint,
                            n.at_least::smallint
                        from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                            ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                            ?::text[], ?::text[], ?::text[])
                            as n(row_number, fingerprint, occurrence, home_organisation, home_code, home_name, asset, taken_at,
                                respiration, saturation, oxygen, systolic, diastolic, pulse, consciousness, temperature, scale, concern,
                                file_score, points, total, at_least)
                        where not exists (
                            select from observations.earlier_set s
                            where s.fingerprint = n.fingerprint::uuid and s.occurrence = n.occurrence::integer
                              and not exists (select from observations.earlier_import_undoing u where u.import_id = s.import_id))
                        """).params(parameters()).update();
        waiting.clear();
    }

    private List<Object> parameters() {
        Stream<Object> columns = COLUMNS.stream()
                .map(column -> waiting.stream()
                        .map(column)
                        .map(value -> value == null ? null : value.toString())
                        .toArray(String[]::new));
        return Stream.concat(Stream.of(run), columns).toList();
    }

    private static final List<Function<Kept, @Nullable Object>> COLUMNS = List.of(
            Kept::row,
            kept -> kept.fingerprint().set(),
            kept -> kept.fingerprint().occurrence(),
            Kept::home,
            kept -> cut(kept.set().home().code(), 50),
            kept -> cut(kept.set().home().name(), 200),
            kept -> cut(kept.set().asset(), 50),
            kept -> taken(kept.set().takenAt()),
            sign(signs -> signs.respirationRate() == null
                    ? null
                    : signs.respirationRate().perMinute()),
            sign(signs -> signs.oxygenSaturation() == null
                    ? null
                    : signs.oxygenSaturation().percent()),
            sign(signs -> signs.breathing() == null ? null : signs.breathing() == Breathing.OXYGEN),
            sign(signs ->
                    signs.bloodPressure() == null ? null : signs.bloodPressure().systolic()),
            sign(signs ->
                    signs.bloodPressure() == null ? null : signs.bloodPressure().diastolic()),
            sign(signs -> signs.pulse() == null ? null : signs.pulse().perMinute()),
            sign(signs ->
                    signs.consciousness() == null ? null : signs.consciousness().letter()),
            sign(signs ->
                    signs.temperature() == null ? null : signs.temperature().tenths()),
            kept -> kept.set().scale().number(),
            kept -> kept.set().concern(),
            kept -> kept.set().fileScore(),
            kept -> points(kept.score()),
            kept -> kept.score() instanceof Complete complete ? complete.total() : null,
            kept -> kept.score() instanceof Scored scored ? scored.atLeast() : 0);

    private static Function<Kept, @Nullable Object> sign(Function<VitalSigns, @Nullable Object> sign) {
        return kept -> sign.apply(kept.set().signs());
    }

    private static String taken(Instant at) {
        return at.toString();
    }

    private static String points(News2Score score) {
        return Stream.of(Parameter.values())
                .map(parameter -> Objects.toString(score.working().points(parameter), "NULL"))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}

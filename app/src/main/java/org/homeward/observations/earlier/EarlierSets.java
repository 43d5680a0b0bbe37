package org.homeward.observations.earlier;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.clinical.news2.News2Score;
import org.homeward.clinical.news2.News2Score.Complete;
import org.homeward.clinical.news2.News2Score.Scored;
import org.homeward.clinical.signs.BloodPressure;
import org.homeward.clinical.signs.Breathing;
import org.homeward.clinical.signs.Consciousness;
import org.homeward.clinical.signs.OxygenSaturation;
import org.homeward.clinical.signs.Parameter;
import org.homeward.clinical.signs.Pulse;
import org.homeward.clinical.signs.RespirationRate;
import org.homeward.clinical.signs.Temperature;
import org.homeward.clinical.signs.VitalSigns;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The door to the sets of one import; 500 go in with one statement, and those that are here already stay as they are. */
final class EarlierSets {
    private static final int ROWS = 500;
    private static final int LONGEST_CODE = 50;
    private static final int LONGEST_NAME = 200;
    private final JdbcClient jdbc;
    private final UUID run;
    private final List<@Nullable String[]> waiting = new ArrayList<>();
    private int added;

    EarlierSets(JdbcClient jdbc, UUID run) {
        this.jdbc = jdbc;
        this.run = run;
    }

    /** A set with what a row of the table needs beside it. */
    record Kept(
            long row, Fingerprint.Of fingerprint, @Nullable UUID home, EarlierSet set, News2Score score) {}

    void add(Kept set) {
        waiting.add(row(set));
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
        List<Object> parameters = new ArrayList<>();
        parameters.add(run);
        for (int column = 0; column < waiting.getFirst().length; column++) {
            parameters.add(column(column));
        }
        return parameters;
    }

    private @Nullable String[] column(int column) {
        @Nullable String[] values = new @Nullable String[waiting.size()];
        for (int row = 0; row < values.length; row++) {
            values[row] = waiting.get(row)[column];
        }
        return values;
    }

    private static @Nullable String[] row(Kept kept) {
        EarlierSet set = kept.set();
        VitalSigns signs = set.signs();
        RespirationRate respiration = signs.respirationRate();
        OxygenSaturation saturation = signs.oxygenSaturation();
        Breathing breathing = signs.breathing();
        BloodPressure pressure = signs.bloodPressure();
        Pulse pulse = signs.pulse();
        Consciousness consciousness = signs.consciousness();
        Temperature temperature = signs.temperature();
        return new @Nullable String[] {
            text(kept.row()),
            text(kept.fingerprint().set()),
            text(kept.fingerprint().occurrence()),
            text(kept.home()),
            cut(set.home().code(), LONGEST_CODE),
            cut(set.home().name(), LONGEST_NAME),
            cut(set.asset(), LONGEST_CODE),
            text(set.takenAt()),
            text(respiration == null ? null : respiration.perMinute()),
            text(saturation == null ? null : saturation.percent()),
            text(breathing == null ? null : breathing == Breathing.OXYGEN),
            text(pressure == null ? null : pressure.systolic()),
            text(pressure == null ? null : pressure.diastolic()),
            text(pulse == null ? null : pulse.perMinute()),
            text(consciousness == null ? null : consciousness.letter()),
            text(temperature == null ? null : temperature.tenths()),
            text(set.scale().number()),
            text(set.concern()),
            text(set.fileScore()),
            points(kept.score()),
            text(kept.score() instanceof Complete complete ? complete.total() : null),
            text(kept.score() instanceof Scored scored ? scored.atLeast() : 0)
        };
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
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

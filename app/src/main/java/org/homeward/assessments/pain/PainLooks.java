package org.homeward.assessments.pain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.access.Signature;
import org.homeward.assessments.Entered;
import org.homeward.assessments.Whose;
import org.homeward.clinical.pain.AbbeyScore;
import org.homeward.clinical.pain.Degree;
import org.homeward.clinical.pain.PainWatch;
import org.homeward.clinical.pain.Sign;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.ResidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to assessments.pain_look. */
@Component
@Transactional
public class PainLooks {
    private static final String COLUMNS = "resident_id, " + Entered.COLUMNS + ", degrees, course, done";
    private static final String INSERT = """
            insert into assessments.pain_look (home_id, id, resident_id, at, recorded_at, recorded_by, recorder, degrees, total, course, done)
            values (?, ?, ?, ?, ?, ?, ?, ?::smallint[], ?, ?, ?) on conflict (home_id, id) do nothing
            """;

    /** Looks that are older ask for no look today. */
    private static final Duration WATCHED = Duration.ofDays(3);

    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    PainLooks(JdbcClient jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is to be written down; the id makes it one however often it is sent. */
    record New(
            UUID id,
            Instant at,
            AbbeyScore score,
            @Nullable Course course,
            @Nullable String done) {}

    /** The latest thirty, those that do not count too. */
    @Transactional(readOnly = true)
    public List<Seen> of(Whose whose) {
        return jdbc.sql(
                        "select " + COLUMNS
                                + " from assessments.pain_look where home_id = ? and resident_id = ? order by at desc, id desc limit 30")
                .param(whose.home().value())
                .param(whose.resident().value())
                .query((row, number) -> seen(row))
                .list();
    }

    /** The looks of the last three days that count, by resident. */
    @Transactional(readOnly = true)
    public Map<ResidentId, PainWatch> at(HomeId home) {
        Map<ResidentId, List<Seen>> found = new HashMap<>();
        jdbc.sql("select " + COLUMNS
                        + " from assessments.pain_look where home_id = ? and at >= ? and withdrawn_at is null")
                .param(home.value())
                .param(Timestamp.from(clock.instant().minus(WATCHED)))
                .query((ResultSet row) -> {
                    found.computeIfAbsent(
                                    new ResidentId(row.getObject("resident_id", UUID.class)), none -> new ArrayList<>())
                            .add(seen(row));
                });
        return found.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> watch(entry.getValue())));
    }

    /** When somebody must look again, by those that count. */
    public static PainWatch watch(List<Seen> seen) {
        return new PainWatch(seen.stream()
                .filter(look -> look.entered().counts())
                .map(Seen::look)
                .toList());
    }

    /** Saves it once; false when it was saved before. */
    boolean save(Whose whose, New look, Signature by) {
        boolean isNew = jdbc.sql(INSERT)
                        .params(Arrays.asList(
                                whose.home().value(),
                                look.id(),
                                whose.resident().value(),
                                Timestamp.from(look.at()),
                                Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS)),
                                by.person().value(),
                                by.words(),
                                degrees(look.score()),
                                look.score().total(),
                                look.course() == null ? null : look.course().name(),
                                look.done()))
                        .update()
                > 0;
        if (isNew) {
            audit.write(Entry.of(whose.home(), Deed.WATCHED_FOR_PAIN, whose.resident())
                    .about(look.id())
                    .saying(Seen.words(look.score())));
        }
        return isNew;
    }

    private static String degrees(AbbeyScore score) {
        return Arrays.stream(Sign.values())
                .map(sign -> String.valueOf(
                        score.degrees().getOrDefault(sign, Degree.ABSENT).points()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static Seen seen(ResultSet row) throws SQLException {
        Map<Sign, Degree> degrees = new EnumMap<>(Sign.class);
        Object[] points = (Object[]) row.getArray("degrees").getArray();
        for (Sign sign : Sign.values()) {
            degrees.put(sign, Degree.values()[((Number) points[sign.ordinal()]).intValue()]);
        }
        String course = row.getString("course");
        return new Seen(
                Entered.of(row),
                new AbbeyScore(degrees),
                course == null ? null : Course.valueOf(course),
                row.getString("done"));
    }
}

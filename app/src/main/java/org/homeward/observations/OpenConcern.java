package org.homeward.observations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.clinical.guide.ConcernRow;
import org.homeward.clinical.guide.Course;
import org.homeward.clinical.guide.Noticed;
import org.homeward.clinical.guide.Sign;
import org.jspecify.annotations.Nullable;

/** A resident's open concern as a list shows it: all that was noticed, since when it waits, and when something was last noticed. */
public record OpenConcern(UUID id, Noticed noticed, List<String> others, Instant since, Instant last) {
    /** Of a select that has {@link #JOINED}, with a comma behind. */
    static final String COLUMNS = """
            c.id as concern_id, n.signs as concern_signs, n.others as concern_others, n.worried as concern_worried,
            n.worse as concern_worse, coalesce(n.since, c.opened_at) as concern_since, coalesce(n.last, c.opened_at) as concern_last,
            """;

    /** The open concern of a resident r, as c, with all its reports that count, as n. */
    static final String JOINED = """
              left join observations.concern c on c.home_id = r.home_id and c.resident_id = r.id and c.ended_at is null
              left join lateral (select string_agg(array_to_string(n.signs, ' '), ' ') as signs,
                                        array_agg(n.other order by n.noticed_at) filter (where n.other is not null) as others,
                                        bool_or(n.worried) as worried, bool_or(n.course = 'WORSE') as worse, min(n.noticed_at) as since,
                                        max(n.noticed_at) as last
                                   from observations.concern_report n
                                  where n.home_id = c.home_id and n.concern_id = c.id and n.withdrawn_at is null) n on true
            """;

    public OpenConcern {
        others = List.copyOf(others);
    }

    static @Nullable OpenConcern of(ResultSet row) throws SQLException {
        UUID id = row.getObject("concern_id", UUID.class);
        if (id == null) {
            return null;
        }
        String[] others = row.getArray("concern_others") == null
                ? new String[0]
                : (String[]) row.getArray("concern_others").getArray();
        return new OpenConcern(
                id,
                new Noticed(
                        signs(row.getString("concern_signs")),
                        others.length > 0,
                        row.getBoolean("concern_worried"),
                        row.getBoolean("concern_worse") ? Course.WORSE : null),
                List.of(others),
                moment(row, "concern_since"),
                moment(row, "concern_last"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at.toInstant();
    }

    private static Set<Sign> signs(@Nullable String names) {
        return names == null
                ? Set.of()
                : Arrays.stream(names.split(" ", -1))
                        .filter(name -> !name.isEmpty())
                        .map(Sign::valueOf)
                        .collect(Collectors.toSet());
    }

    private ConcernRow asks() {
        return noticed.asks();
    }

    /** Whether somebody outside the home is asked. */
    public boolean isUrgent() {
        return asks().isUrgent();
    }

    /** Beside the bands of a score from 0 to 4: it weighs as much as the band that asks for the same people. */
    int weight() {
        return weight(asks());
    }

    static int weight(ConcernRow asks) {
        return switch (asks) {
            case SENIOR -> 1;
            case PRACTICE -> 2;
            case CLINICIAN -> 3;
            case EMERGENCY -> 4;
        };
    }

    /** By when a set is wanted because of what was last noticed; null when none is, or one was taken since. */
    @Nullable
    Instant setBy(Instant latestSet) {
        Duration within = asks().setWithin();
        return within == null || !latestSet.isBefore(last) ? null : last.plus(within);
    }

    /** What to do now, whatever the score is. */
    public WhatToDo todo() {
        return ConcernWords.of(asks());
    }

    /** "Eats less; hit their head; worried". */
    public String words() {
        return words(noticed, others);
    }

    /** What was noticed, in the order of the list; the signs first, then what was written, then the worry. */
    public static String words(Noticed noticed, List<String> others) {
        List<String> all = new ArrayList<>(noticed.signs().stream()
                .sorted()
                .map(sign -> decapitalised(sign.words()))
                .toList());
        others.stream().map(OpenConcern::withoutStop).forEach(all::add);
        if (noticed.worried()) {
            all.add("worried");
        }
        if (noticed.course() != null) {
            all.add(
                    switch (noticed.course()) {
                        case WORSE -> "getting worse";
                        case SAME -> "staying the same";
                        case BETTER -> "getting better";
                    });
        }
        String words = String.join("; ", all);
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private static String decapitalised(String words) {
        return words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }

    /** Whatever somebody wrote is one part of a longer sentence. */
    private static String withoutStop(String words) {
        return words.replaceAll("[\\s.;,]+$", "");
    }
}

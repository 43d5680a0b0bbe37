package org.homeward.observations;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.homeward.clinical.guide.Escalation;
import org.homeward.clinical.news2.Band;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.London;
import org.homeward.kernel.ResidentId;
import org.homeward.residents.Name;
import org.jspecify.annotations.Nullable;

/** A row of a list as the resident it shows, and the parts of a select that gives such rows. */
final class WatchedRow {
    static final String COLUMNS = """
            select r.home_id, r.id as resident_id, r.given_name, r.family_name, r.preferred_name, r.room, r.unit,
                   o.name as place, p.every_hours, u.score as usual_score, u.review_by as usual_by, x.review_by as scale_by,
                   b.scores as before_scores, b.incomplete as before_incomplete,
            """ + OpenConcern.COLUMNS + Pause.COLUMNS + Answered.COLUMNS;

    static final String RESIDENTS = SetRow.COLUMNS_OF_CURRENT + " from residents.resident r ";

    static final String JOINED = " join directory.organisation o on o.id = r.home_id " + Watch.LATEST_SET + """
              left join lateral (select array_agg(distinct array[b.band, b.at_least, (b.status = 'C')::int])
                                            filter (where b.band is not null) as scores,
                                        bool_or(b.status in ('P', 'E')) as incomplete
                                   from observations.observation_set b
                                  where s.status in ('P', 'E')
                                    and b.home_id = s.home_id and b.resident_id = s.resident_id and b.taken_at <= s.taken_at and b.id <> s.id
                                    and b.source <> 'withdrawn'
                                    and not exists (select 1 from observations.observation_set later
                                                     where later.home_id = b.home_id and later.replaces = b.id)
                                    and not exists (select 1 from observations.observation_set whole
                                                     where whole.home_id = b.home_id and whole.resident_id = b.resident_id
                                                       and whole.taken_at > b.taken_at and whole.taken_at <= s.taken_at and whole.status = 'C'
                                                       and not exists (select 1 from observations.observation_set later
                                                                        where later.home_id = whole.home_id and later.replaces = whole.id)))
                           b on true
            """
            + Watch.USUAL_AND_SCALE + OpenConcern.JOINED + Pause.JOINED + """
              left join lateral (select p.every_hours from observations.plan p
                                  where p.home_id = r.home_id and p.resident_id = r.id
                                  order by p.starts_at desc limit 1) p on true
            """ + Answered.JOINED;

    private WatchedRow() {}

    static Watched of(ResultSet row, Instant now) throws SQLException {
        ObservedSet latest = row.getObject("set_id") == null ? null : SetRow.set(row);
        LocalDate today = London.day(now);
        Integer usual = Watch.usual(row, today);
        OpenConcern concern = OpenConcern.of(row);
        Before before = latest == null ? Before.NOTHING : before(row, latest.score(), usual);
        Escalation asked = latest == null ? null : before.asked(latest.score(), usual);
        Due due = Due.of(latest, asked, ObservationPlan.every(number(row, "every_hours")), concern, now);
        return new Watched(
                new HomeId(row.getObject("home_id", UUID.class)),
                new ResidentId(row.getObject("resident_id", UUID.class)),
                new Name(row.getString("given_name"), row.getString("family_name"), row.getString("preferred_name")),
                row.getString("room"),
                row.getString("unit"),
                row.getString("place"),
                latest,
                usual,
                Pause.over(
                        row,
                        due,
                        new Pause.Since(
                                concern != null,
                                latest == null ? null : latest.takenAt(),
                                asked != null && asked.needsSomeoneNow())),
                before,
                Watch.reviews(row, today),
                concern,
                Recent.of(row, latest),
                Answered.of(row),
                List.of());
    }

    private static Before before(ResultSet row, GivenScore latest, @Nullable Integer usual) throws SQLException {
        Array scores = row.getArray("before_scores");
        return Before.of(
                scores == null
                        ? List.of()
                        : Arrays.stream((Integer[][]) scores.getArray())
                                .map(score ->
                                        GivenScore.before(Band.values()[score[0]], score[1], score[2] == 1, latest))
                                .toList(),
                row.getBoolean("before_incomplete"),
                latest,
                usual);
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : number;
    }
}

package org.homeward.observations;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.homeward.clinical.guide.Escalation;
import org.homeward.clinical.news2.Band;
import org.jspecify.annotations.Nullable;

/** The last scores of somebody who may need a look, the newest first; none where a list does not ask for them. */
public record Recent(List<Past> past) {
    static final Recent NOT_ASKED = new Recent(List.of());

    /** In place of {@link #COLUMNS} where nobody asks. */
    static final String NO_COLUMNS = "null::bigint[] as recent, ";

    /** Of a select that has {@link #JOINED}, with a comma behind. */
    static final String COLUMNS = "h.recent, ";

    /**
     * The last eight, as h, after {@link Watch#LATEST_SET}, the sets before it (b) and {@link OpenConcern#JOINED}: of those whom a
     * score from 3, a concern or an open call may bring to the top, for nobody else's are shown.
     */
    static final String JOINED = """
              left join lateral (select array_agg(array[extract(epoch from t.taken_at)::bigint, t.band, t.at_least, (t.status = 'C')::int]
                                                  order by t.taken_at desc, t.id desc) as recent
                                   from (select t.id, t.taken_at, t.band, t.at_least, t.status from observations.observation_set t
                                          where (s.at_least >= 3 or b.scores is not null or c.id is not null
                                                 or exists (select from observations.escalation e where e.home_id = r.home_id
                                                               and e.resident_id = r.id and e.ended_at is null))
                                            and t.home_id = r.home_id and t.resident_id = r.id and t.band is not null and t.source <> 'withdrawn'
                                            and not exists (select from observations.observation_set later
                                                             where later.home_id = t.home_id and later.replaces = t.id)
                                          order by t.taken_at desc, t.id desc limit 8) t) h on true
            """;

    public Recent {
        past = List.copyOf(past);
    }

    /** A score, and when its set was taken. */
    public record Past(Instant at, GivenScore score) {
        private boolean asksNow(@Nullable Integer usual) {
            Escalation asked = score.asks(usual, false);
            return asked != null && asked.needsSomeoneNow();
        }
    }

    static Recent of(ResultSet row, @Nullable ObservedSet latest) throws SQLException {
        Array recent = row.getArray("recent");
        return recent == null || latest == null
                ? NOT_ASKED
                : new Recent(Arrays.stream((Long[][]) recent.getArray())
                        .map(set -> past(set, latest))
                        .toList());
    }

    private static Past past(Long[] set, ObservedSet latest) {
        return new Past(
                Instant.ofEpochSecond(set[0]),
                GivenScore.before(Band.values()[set[1].intValue()], set[2].intValue(), set[3] == 1, latest.score()));
    }

    public List<GivenScore> scores() {
        return past.stream().map(Past::score).toList();
    }

    /**
     * When the sets after a moment began that ask for somebody, with no complete one after that does not; null when there are none.
     */
    @Nullable
    Instant since(Instant after, @Nullable Integer usual) {
        Instant since = null;
        for (Past set : past) {
            if (!set.at().isAfter(after)) {
                return since;
            }
            if (set.asksNow(usual)) {
                since = set.at();
            } else if (set.score().status() == GivenScore.Status.COMPLETE) {
                return since;
            }
        }
        return since;
    }
}

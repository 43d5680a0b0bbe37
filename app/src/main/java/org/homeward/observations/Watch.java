package org.homeward.observations;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.clinical.guide.Escalation;
import org.homeward.clinical.news2.Band;
import org.homeward.clinical.news2.UsualScore;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.London;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.ResidentId;
import org.homeward.residents.Name;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The residents of a home or of a practice with their latest sets: one statement, and the look is written with it. */
@Component
public class Watch {
    /** A resident's latest set that nothing has replaced, as s. */
    static final String LATEST_SET = """
              left join lateral (select * from observations.observation_set s
                                  where s.home_id = r.home_id and s.resident_id = r.id and s.source <> 'withdrawn'
                                    and not exists (select 1 from observations.observation_set later
                                                     where later.home_id = s.home_id and later.replaces = s.id)
                                  order by s.taken_at desc, s.id desc limit 1) s on true
            """;

    /** What was last said to be usual, as u, and the scale 2 in force, as x. */
    static final String USUAL_AND_SCALE = """
              left join lateral (select u.score, u.review_by from observations.usual_score u
                                  where u.home_id = r.home_id and u.resident_id = r.id
                                  order by u.set_at desc limit 1) u on true
              left join observations.oxygen_scale x
                on x.home_id = r.home_id and x.resident_id = r.id and x.ended_at is null
            """;

    private static final String COLUMNS = """
            select r.home_id, r.id as resident_id, r.given_name, r.family_name, r.preferred_name, r.room, r.unit,
                   o.name as place, p.every_hours, u.score as usual_score, u.review_by as usual_by, x.review_by as scale_by,
                   b.scores as before_scores, b.incomplete as before_incomplete,
            """ + OpenConcern.COLUMNS + Pause.COLUMNS + Answered.COLUMNS;

    private static final String JOINED = SetRow.COLUMNS_OF_CURRENT + """
              from residents.resident r
              join directory.organisation o on o.id = r.home_id
            """ + LATEST_SET + """
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
            """ + USUAL_AND_SCALE + OpenConcern.JOINED + Pause.JOINED + """
              left join lateral (select p.every_hours from observations.plan p
                                  where p.home_id = r.home_id and p.resident_id = r.id
                                  order by p.starts_at desc limit 1) p on true
            """ + Answered.JOINED;

    private static final String LIVING = " where r.discharged_on is null and ";

    private static final String WATCHED = COLUMNS + Recent.NO_COLUMNS + JOINED + LIVING;

    /** With the look before it: whom a practice's page shows of thousands, and how many there are. */
    private static final String CHOSEN = """
            , listed as materialized (
                select r.home_id, r.id, r.bed_order, m.weight, m.at_least, c.id is not null or e.id is not null or a.resident_id is not null as asked
                  from residents.resident r
                  left join observations.may_need_look m on m.home_id = r.home_id and m.resident_id = r.id
                  left join observations.concern c on c.home_id = r.home_id and c.resident_id = r.id and c.ended_at is null
                  left join observations.escalation e on e.home_id = r.home_id and e.resident_id = r.id and e.ended_at is null
                  left join (select distinct a.home_id, a.resident_id from observations.answer a
                              where a.organisation_id = ? and a.kind = 'TAKEN' and a.at > now() - interval '7 days'
                                and not exists (select from observations.answer d where d.home_id = a.home_id
                                                   and d.resident_id = a.resident_id and d.turn = a.turn and d.kind = 'DONE')) a
                    on a.home_id = r.home_id and a.resident_id = r.id
                 where r.practice_id = ? and r.discharged_on is null),
            chosen as materialized (
                select home_id, id from listed where asked
                union all
                (select home_id, id from listed where not asked and weight is not null
                  order by weight desc, at_least desc, home_id, id limit ?)
                union all
                (select home_id, id from listed where not asked and weight is null order by home_id, bed_order, id limit ?))
            """;

    private static final String COUNTED = """
            (select count(*) from listed) as everybody,
            (select greatest(count(*) - ?, 0) from listed where not asked and weight is not null) as left_out,
            """;

    private static final String OF_CHOSEN = " join chosen k on k.home_id = r.home_id and k.id = r.id";

    /** The same with the last scores of those who may need a look. */
    private static final String WITH_RECENT = COLUMNS + Recent.COLUMNS + JOINED + Recent.JOINED + LIVING;

    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    Watch(JdbcClient jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** Everybody who lives in the home, in bed order. */
    @Transactional
    public List<Watched> board(HomeId home) {
        return jdbc.sql(Audit.WITH_LOOK + WATCHED + " r.home_id = ? order by r.bed_order, r.room, r.id")
                .params(Audit.parameters(Entry.of(home, Deed.LOOKED_AT_BOARD)))
                .param(London.day(clock.instant()))
                .param(home.value())
                .query((row, number) -> watched(row, clock.instant()))
                .list();
    }

    /** Everybody who lives in a home that 111 has opened, in bed order. */
    @Transactional
    public List<Watched> covered(HomeId home) {
        return board(home);
    }

    /** Everybody in all of these homes, which a clinician has opened; each of them can see that it was looked at. */
    @Transactional
    public List<Watched> covered(Set<HomeId> homes) {
        audit.write(homes.stream()
                .map(home -> Entry.of(home, Deed.LOOKED_AT_BOARD))
                .toList());
        return jdbc.sql(WITH_RECENT + " r.home_id = any (?) order by r.home_id, r.bed_order, r.id")
                .param(London.day(clock.instant()))
                .param(homes.stream().map(HomeId::value).toArray(UUID[]::new))
                .query((row, number) -> watched(row, clock.instant()))
                .list();
    }

    /** One resident who lives in a home, with their last scores; empty when out of reach. Whoever asks writes why they looked. */
    @Transactional(readOnly = true)
    public Optional<Watched> one(HomeId home, ResidentId resident) {
        return jdbc.sql(WITH_RECENT + " r.home_id = ? and r.id = ?")
                .param(London.day(clock.instant()))
                .param(home.value())
                .param(resident.value())
                .query((row, number) -> watched(row, clock.instant()))
                .optional();
    }

    /** Everybody registered with the practice, in whichever home they live; each of these homes can see that it was looked at. */
    @Transactional
    public List<Watched> caseload(OrganisationId practice) {
        List<Watched> residents = jdbc.sql(Audit.WITH_LOOK + WITH_RECENT + " r.practice_id = ? order by r.home_id, r.bed_order, r.id")
                .params(Audit.parameters(new Entry(practice.value(), Deed.LOOKED_AT_CASELOAD, null, null, null)))
                .param(London.day(clock.instant()))
                .param(practice.value())
                .query((row, number) -> watched(row, clock.instant()))
                .list();
        lookedAt(residents, practice);
        return residents;
    }

    /** Some of a practice's residents, of how many; and how many are left out of those who may need a look. */
    public record Shortlist(List<Watched> residents, int everybody, int leftOut) {}

    /**
     * Who may need a look of a practice's residents, and the first of everybody else: at most so many of each, but everybody about
     * whom there is a concern or a call or whom somebody has taken on. Each of the homes shown can see that it was looked at.
     */
    @Transactional
    public Shortlist shortlist(OrganisationId practice, int most, int others) {
        int[] counts = new int[2];
        List<Watched> residents = jdbc.sql(Audit.WITH_LOOK + CHOSEN + COLUMNS + COUNTED + Recent.COLUMNS + JOINED
                        + Recent.JOINED + OF_CHOSEN + " order by r.home_id, r.bed_order, r.id")
                .params(Audit.parameters(new Entry(practice.value(), Deed.LOOKED_AT_CASELOAD, null, null, null)))
                .param(practice.value())
                .param(practice.value())
                .param(most)
                .param(others)
                .param(most)
                .param(London.day(clock.instant()))
                .query((row, number) -> {
                    counts[0] = row.getInt("everybody");
                    counts[1] = row.getInt("left_out");
                    return watched(row, clock.instant());
                })
                .list();
        lookedAt(residents, practice);
        return new Shortlist(residents, counts[0], counts[1]);
    }

    private void lookedAt(List<Watched> residents, OrganisationId practice) {
        audit.write(residents.stream()
                .map(Watched::home)
                .distinct()
                .map(home -> Entry.of(home, Deed.LOOKED_AT_CASELOAD).about(practice.value()))
                .toList());
    }

    private static Watched watched(ResultSet row, Instant now) throws SQLException {
        ObservedSet latest = row.getObject("set_id") == null ? null : SetRow.set(row);
        LocalDate today = London.day(now);
        Integer usual = usual(row, today);
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
                reviews(row, today),
                concern,
                Recent.of(row, latest),
                Answered.of(row));
    }

    /** What is usual today; an overdue review makes it unknown. */
    static @Nullable Integer usual(ResultSet row, LocalDate today) throws SQLException {
        Integer score = number(row, "usual_score");
        UsualScore usual =
                score == null ? null : UsualScore.on(today, score, row.getObject("usual_by", LocalDate.class));
        return usual == null ? null : usual.total();
    }

    static Reviews reviews(ResultSet row, LocalDate today) throws SQLException {
        return Reviews.on(
                today, row.getObject("usual_by", LocalDate.class), row.getObject("scale_by", LocalDate.class));
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

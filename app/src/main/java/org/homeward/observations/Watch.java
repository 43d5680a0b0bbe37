package org.homeward.observations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.clinical.news2.UsualScore;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.London;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.ResidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The residents of a home or of a practice with their latest sets: one statement for them, and the look is written with it. */
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

    private static final String LIVING = " where r.discharged_on is null and ";

    private static final String WATCHED =
            WatchedRow.COLUMNS + Recent.NO_COLUMNS + WatchedRow.RESIDENTS + WatchedRow.JOINED + LIVING;

    /** The same with the last scores of those who may need a look. */
    private static final String WITH_RECENT =
            WatchedRow.COLUMNS + Recent.COLUMNS + WatchedRow.RESIDENTS + WatchedRow.JOINED + Recent.JOINED + LIVING;

    private final JdbcClient jdbc;
    private final Audit audit;
    private final ReachedLimits limits;
    private final Clock clock;

    Watch(JdbcClient jdbc, Audit audit, ReachedLimits limits, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.limits = limits;
        this.clock = clock;
    }

    /** Everybody who lives in the home, in bed order. */
    @Transactional
    public List<Watched> board(HomeId home) {
        List<Watched> residents = jdbc.sql(
                        Audit.WITH_LOOK + WATCHED + " r.home_id = ? order by r.bed_order, r.room, r.id")
                .params(Audit.parameters(Entry.of(home, Deed.LOOKED_AT_BOARD)))
                .param(London.day(clock.instant()))
                .param(home.value())
                .query((row, number) -> WatchedRow.of(row, clock.instant()))
                .list();
        return ReachedLimits.onto(residents, limits.at(Set.of(home)));
    }

    /** Everybody who lives in a home that 111 has opened, in bed order. */
    @Transactional
    public List<Watched> covered(HomeId home) {
        return board(home);
    }

    /** Everybody in all of these homes, which a clinician has opened; each of them can see that it was looked at. */
    @Transactional
    public List<Watched> covered(Set<HomeId> homes) {
        audit.write(
                homes.stream().map(home -> Entry.of(home, Deed.LOOKED_AT_BOARD)).toList());
        List<Watched> residents = jdbc.sql(WITH_RECENT + " r.home_id = any (?) order by r.home_id, r.bed_order, r.id")
                .param(London.day(clock.instant()))
                .param(homes.stream().map(HomeId::value).toArray(UUID[]::new))
                .query((row, number) -> WatchedRow.of(row, clock.instant()))
                .list();
        return ReachedLimits.onto(residents, limits.at(homes));
    }

    /** One resident who lives in a home, with their last scores; empty when out of reach. Whoever asks writes why they looked. */
    @Transactional(readOnly = true)
    public Optional<Watched> one(HomeId home, ResidentId resident) {
        return jdbc.sql(WITH_RECENT + " r.home_id = ? and r.id = ?")
                .param(London.day(clock.instant()))
                .param(home.value())
                .param(resident.value())
                .query((row, number) -> WatchedRow.of(row, clock.instant()))
                .optional()
                .map(watched -> watched.reaching(limits.of(home, resident)));
    }

    /** Everybody registered with the practice, in whichever home they live; each of these homes can see that it was looked at. */
    @Transactional
    public List<Watched> caseload(OrganisationId practice) {
        List<Watched> residents = jdbc.sql(
                        Audit.WITH_LOOK + WITH_RECENT + " r.practice_id = ? order by r.home_id, r.bed_order, r.id")
                .params(Audit.parameters(new Entry(practice.value(), Deed.LOOKED_AT_CASELOAD, null, null, null)))
                .param(London.day(clock.instant()))
                .param(practice.value())
                .query((row, number) -> WatchedRow.of(row, clock.instant()))
                .list();
        audit.write(Shortlists.looks(residents, practice));
        return ReachedLimits.onto(residents, limits.of(practice));
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

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : number;
    }
}

package org.homeward.observations;

import java.time.Clock;
import java.util.List;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.kernel.London;
import org.homeward.kernel.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Of a practice's thousands of residents those who may need a look: one statement, and the look is written with it. */
@Component
public class Shortlists {
    /** With the look before it: whom a practice's page shows of thousands, and how many there are. */
    private static final String CHOSEN = """
            , listed as materialized (
                select r.home_id, r.id, r.bed_order, m.weight, m.at_least, c.id is not null or e.id is not null or a.resident_id is not null or l.resident_id is not null as asked
                  from residents.resident r
                  left join observations.may_need_look m on m.home_id = r.home_id and m.resident_id = r.id
                  left join observations.concern c on c.home_id = r.home_id and c.resident_id = r.id and c.ended_at is null
                  left join observations.escalation e on e.home_id = r.home_id and e.resident_id = r.id and e.ended_at is null
                  left join (select distinct a.home_id, a.resident_id from observations.answer a
                              where a.organisation_id = ? and a.kind = 'TAKEN' and a.at > now() - interval '7 days'
                                and not exists (select from observations.answer d where d.home_id = a.home_id
                                                   and d.resident_id = a.resident_id and d.turn = a.turn and d.kind = 'DONE')) a
                    on a.home_id = r.home_id and a.resident_id = r.id
                  left join (select distinct l.home_id, l.resident_id from observations.own_limit l where l.ended_at is null) l
                    on l.home_id = r.home_id and l.resident_id = r.id
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

    /** They come first, or PostgreSQL would look up everybody's sets before it leaves most of them out. */
    private static final String OF_CHOSEN = SetRow.COLUMNS_OF_CURRENT
            + " from chosen k join residents.resident r on r.home_id = k.home_id and r.id = k.id ";

    static final String SHORT = Audit.WITH_LOOK + CHOSEN + WatchedRow.COLUMNS + COUNTED + Recent.COLUMNS + OF_CHOSEN
            + WatchedRow.JOINED + Recent.JOINED + " order by r.home_id, r.bed_order, r.id";

    private final JdbcClient jdbc;
    private final Audit audit;
    private final ReachedLimits limits;
    private final Clock clock;

    Shortlists(JdbcClient jdbc, Audit audit, ReachedLimits limits, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.limits = limits;
        this.clock = clock;
    }

    /** Some of a practice's residents, of how many; and how many are left out of those who may need a look. */
    public record Shortlist(List<Watched> residents, int everybody, int leftOut) {}

    /**
     * Who may need a look of a practice's residents, and the first of everybody else: at most so many of each, but everybody about
     * whom there is a concern, a call or an own limit, or whom somebody has taken on. Each of the homes shown can see that it was looked at.
     */
    @Transactional
    public Shortlist of(OrganisationId practice, int most, int others) {
        int[] counts = new int[2];
        List<Watched> residents = jdbc.sql(SHORT)
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
                    return WatchedRow.of(row, clock.instant());
                })
                .list();
        audit.write(looks(residents, practice));
        return new Shortlist(ReachedLimits.onto(residents, limits.of(practice)), counts[0], counts[1]);
    }

    /** Each home whose residents were shown can see that they were. */
    static List<Entry> looks(List<Watched> residents, OrganisationId practice) {
        return residents.stream()
                .map(Watched::home)
                .distinct()
                .map(home -> Entry.of(home, Deed.LOOKED_AT_CASELOAD).about(practice.value()))
                .toList();
    }
}

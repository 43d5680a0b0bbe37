package org.homeward.observations.dispatch;

import java.time.YearMonth;
import java.util.Objects;
import java.util.function.Function;
import org.homeward.access.Audit;
import org.homeward.access.People;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.DemoChapter;
import org.homeward.kernel.London;
import org.homeward.kernel.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What Holt Medical Practice filed of the made-up two weeks: most sets, some of them late, and not the last ones. */
@Component
class DemoFilings implements DemoChapter {
    private final People people;
    private final JdbcClient jdbc;
    private final FiledMonths months;
    private final TransactionTemplate transaction;

    DemoFilings(People people, JdbcClient jdbc, FiledMonths months, PlatformTransactionManager transactions) {
        this.people = people;
        this.jdbc = jdbc;
        this.months = months;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public String title() {
        return "what a practice filed";
    }

    @Override
    public boolean isLoaded() {
        return asShah(practice -> jdbc.sql("select exists (select 1 from observations.receipt where practice_id = ?)")
                .param(practice.value())
                .query(Boolean.class)
                .single());
    }

    @Override
    public void load() {
        asShah(practice -> {
            Actor shah = Acting.current().orElseThrow();
            return jdbc.sql("""
                    insert into observations.receipt (home_id, id, resident_id, set_id, kind, practice_id, at, person_id, signature)
                    select s.home_id, gen_random_uuid(), s.resident_id, s.id, 'filed', r.practice_id,
                           s.taken_at + case when s.pulse % 4 = 0 then interval '50 minutes' else interval '9 minutes' end, ?, ?
                      from observations.observation_set s
                      join residents.resident r on r.home_id = s.home_id and r.id = s.resident_id
                     where r.practice_id = ? and s.taken_at < now() - interval '1 day' and s.pulse % 7 > 0 and s.source <> 'withdrawn'
                       and not exists (select 1 from observations.observation_set later
                                        where later.home_id = s.home_id and later.replaces = s.id)
                    """)
                    .param(shah.person().value())
                    .param(Audit.actedAs(shah))
                    .param(practice.value())
                    .update();
        });
        YearMonth month = YearMonth.now(London.ZONE);
        months.count(month);
        months.count(month.minusMonths(1));
    }

    private <T> T asShah(Function<OrganisationId, T> work) {
        Actor shah = people.actor("nadia.shah@holt.example")
                .orElseThrow(() -> new IllegalStateException("The demo's people lack Dr Shah: load them first."));
        OrganisationId practice = shah.practices().iterator().next();
        return Acting.as(shah, () -> Objects.requireNonNull(transaction.execute(status -> work.apply(practice))));
    }
}

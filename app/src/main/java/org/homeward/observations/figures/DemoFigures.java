package org.homeward.observations.figures;

import java.time.YearMonth;
import org.homeward.kernel.DemoChapter;
import org.homeward.kernel.London;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The made-up weeks are counted once they are all there, not an hour later. */
@Component
class DemoFigures implements DemoChapter {
    private final FigureMonths months;
    private final JdbcClient jdbc;

    DemoFigures(FigureMonths months, JdbcClient jdbc) {
        this.months = months;
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public String title() {
        return "the counts of the reports";
    }

    @Override
    public boolean isLoaded() {
        return jdbc.sql("""
                select exists (select 1 from observations.figure_month)
                   and (select coalesce(sum(m.counted), 0) from observations.figure_month m where m.tally = 'COMPLETE' and m.month is not null)
                       >= (select p.counted from observations.programme_figures(current_date) p where p.kpi = 'RO-05')
                """).query(Boolean.class).single();
    }

    @Override
    public void load() {
        months.count(YearMonth.now(London.ZONE));
        months.catchUp();
    }
}

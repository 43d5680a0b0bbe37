package org.homeward.observations.figures;

import java.sql.Date;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.London;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.OrganisationName;
import org.homeward.observations.MonthlyCount;
import org.homeward.observations.dispatch.FiledMonths;
import org.homeward.observations.dispatch.FiledShare;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to observations.figure_month. It knows homes and no resident, so row-level security has nothing to hide; whoever asks must be
 * let in. What was filed comes from {@link FiledMonths}.
 */
@Component
class FigureMonths implements MonthlyCount {
    /** So many months are shown one by one; those before are in “ever”. */
    static final int SHOWN = 6;

    private static final LocalDate BEFORE = LocalDate.EPOCH;

    private final JdbcClient jdbc;
    private final FiledMonths filed;
    private final Clock clock;

    FigureMonths(JdbcClient jdbc, FiledMonths filed, Clock clock) {
        this.jdbc = jdbc;
        this.filed = filed;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void count(YearMonth month) {
        count(month.atDay(1));
        if (month.equals(thisMonth())) {
            count((LocalDate) null);
        }
    }

    private void count(@Nullable LocalDate month) {
        jdbc.sql("select observations.count_figures(?::date, ?::int[], ?, ?, ?::jsonb)")
                .param(month == null ? null : Date.valueOf(month))
                .param(Guide.asked())
                .param(Guide.MISSING)
                .param(Guide.UNPLANNED)
                .param(Guide.AGREED)
                .query((row, number) -> number)
                .list();
    }

    /** Each month by itself: after a long history was loaded there are many. */
    @Override
    public void catchUp() {
        jdbc.sql("select * from observations.figures_to_count()")
                .query(LocalDate.class)
                .list()
                .forEach(this::count);
    }

    @Transactional(readOnly = true)
    public Report of(HomeId home) {
        return report("home_id", home.value(), filed.of(home, YearMonth.from(BEFORE)));
    }

    @Transactional(readOnly = true)
    public Report of(OrganisationId practice) {
        return report("practice_id", practice.value(), filed.of(practice, YearMonth.from(BEFORE)));
    }

    private Report report(String whose, UUID organisation, List<FiledShare> shares) {
        YearMonth since = thisMonth().minusMonths(SHOWN - 1L);
        Map<Period, Counts> counts = new HashMap<>();
        List<Instant> counted = new ArrayList<>();
        List<String> names = new ArrayList<>();
        jdbc.sql("select (select o.name from directory.organisation o where o.id = ?) as name,"
                        + " case when month < ? then ? else month end as month, tally, part, sum(counted) as counted,"
                        + " min(counted_at) as counted_at from observations.figure_month where " + whose
                        + " = ? group by 2, 3, 4")
                .param(organisation)
                .param(Date.valueOf(since.atDay(1)))
                .param(Date.valueOf(BEFORE))
                .param(organisation)
                .query((ResultSet row) -> {
                    counts.merge(FigureRow.period(row), FigureRow.counts(row), Counts::plus);
                    names.add(OrganisationName.shown(row.getString("name")));
                    if (row.getObject("month") == null) {
                        counted.add(row.getTimestamp("counted_at").toInstant());
                    }
                });
        shares.forEach(share -> counts.merge(
                Period.of(share.month().isBefore(since) ? YearMonth.from(BEFORE) : share.month()),
                FigureRow.filed(share),
                Counts::plus));
        counts.put(Period.EVER, ever(counts));
        counts.remove(Period.of(YearMonth.from(BEFORE)));
        return new Report(
                names.isEmpty() ? "" : names.getFirst(),
                counts,
                counted.stream().min(Instant::compareTo).orElse(null));
    }

    /** All months together; of residents, everybody who has lived there as it is known now. */
    private static Counts ever(Map<Period, Counts> counts) {
        Counts months = counts.entrySet().stream()
                .filter(entry -> entry.getKey().month() != null)
                .map(Map.Entry::getValue)
                .reduce(Counts.NONE, Counts::plus);
        Map<Tally, Map<String, Integer>> parts = new HashMap<>(months.parts());
        int lived = counts.getOrDefault(Period.NOW, Counts.NONE).of(Tally.LIVED_HERE);
        parts.put(Tally.LIVE_HERE, Map.of("", lived));
        return new Counts(parts);
    }

    private YearMonth thisMonth() {
        return YearMonth.from(London.day(clock.instant()));
    }
}

package org.homeward.programme.measure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.homeward.dspt.Compliance;
import org.homeward.dspt.Dspt;
import org.homeward.dspt.DsptStatus;
import org.homeward.dspt.HomeStanding;
import org.homeward.dspt.Rule;
import org.homeward.dspt.Standings;
import org.springframework.stereotype.Component;

/** DS-01: the toolkit's own national rule, by home; by provider and by the current edition beside it. */
@Component
class DsptCompliance implements Measured {
    private static final String ID = "DS-01";
    private final Dspt dspt;

    DsptCompliance(Dspt dspt) {
        this.dspt = dspt;
    }

    @Override
    public Set<String> ids() {
        return Set.of(ID);
    }

    /** Two light statements a day: who counts by the rule among the homes of the day. */
    @Override
    public Map<String, Figure> on(LocalDate day, Area area) {
        Map<UUID, DsptStatus> known = dspt.statusesOn(day);
        List<UUID> homes = area.homes(day);
        long counting = homes.stream()
                .map(known::get)
                .filter(status -> status != null && Rule.NATIONAL.counts(status, day))
                .count();
        return Map.of(ID, new Figure(counting, homes.size()));
    }

    @Override
    public List<Beside> beside(String id, LocalDate day, Area area) {
        Standings standings = dspt.standingsOf(area.homes(day), day);
        return List.of(
                beside("By provider: each of its homes counts", standings.compliance(Rule.BY_PROVIDER)),
                beside("In the current edition only", standings.compliance(Rule.CURRENT_EDITION)));
    }

    private static Beside beside(String words, Compliance counted) {
        return new Beside(words, Unit.PERCENT, new Figure(counted.numerator(), counted.denominator()));
    }

    @Override
    public Rows rows(String id, LocalDate day, Area area, Span span) {
        return Rows.of(
                dspt.standingsOf(area.homes(day), day).homes().stream()
                        .map(home -> row(home, day))
                        .sorted(Comparator.comparing((Row row) -> row.part() == 0)
                                .thenComparing(Row::who))
                        .toList(),
                span);
    }

    private static Row row(HomeStanding home, LocalDate day) {
        DsptStatus status = home.status();
        return new Row(
                home.name(),
                status == null ? null : status.publishedOn(),
                home.words(),
                home.counts(Rule.NATIONAL, day) ? 1 : 0,
                1,
                "/dspt/homes/" + home.home());
    }
}

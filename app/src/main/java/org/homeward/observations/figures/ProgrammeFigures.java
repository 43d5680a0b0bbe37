package org.homeward.observations.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.homeward.training.EverTrained;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The measures of the pilot that the programme reports, RO-01 to RO-07: numbers up to the end of a day, and nobody. */
public final class ProgrammeFigures {
    private static final Map<String, String> WORDS = Map.of(
            "RO-01", "care homes with at least one set in each of the last 4 weeks",
            "RO-02", "residents of these homes with a verified NHS number, ever",
            "RO-03", "staff who have passed all three parts, ever",
            "RO-04", "single readings of these homes, ever",
            "RO-05", "full sets with a NEWS2 total, ever",
            "RO-06", "sets that a practice filed in the GP record, ever",
            "RO-07", "percent: RO-06 of RO-05");

    private final JdbcClient jdbc;

    public ProgrammeFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A measure by its id; outOf is 0 for a count, and for a share of nothing. */
    public record Line(String id, long counted, long outOf) {
        static final String SHARE = "RO-07";

        /** "371"; "9.2" of a share; empty when there is nothing to share. */
        public String value() {
            if (!id.equals(SHARE)) {
                return String.valueOf(counted);
            }
            return outOf == 0 ? "" : String.format(java.util.Locale.ROOT, "%.1f", 100.0 * counted / outOf);
        }

        public String words() {
            return WORDS.getOrDefault(id, "");
        }
    }

    public List<Line> on(LocalDate day) {
        List<Line> lines = new ArrayList<>(jdbc.sql("select kpi, counted from observations.programme_figures(?)")
                .param(day)
                .query((row, number) -> new Line(row.getString("kpi"), row.getLong("counted"), 0))
                .list());
        lines.add(new Line("RO-03", new EverTrained(jdbc).on(day), 0));
        Map<String, Long> counted = lines.stream().collect(Collectors.toMap(Line::id, Line::counted));
        lines.add(new Line(Line.SHARE, counted.getOrDefault("RO-06", 0L), counted.getOrDefault("RO-05", 0L)));
        lines.sort(java.util.Comparator.comparing(Line::id));
        return List.copyOf(lines);
    }
}

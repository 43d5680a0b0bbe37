package org.homeward.programme.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.homeward.observations.figures.ProgrammeFigures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** RO-01 to RO-07, as the room of observations counts them: numbers, and nobody. */
@Component
class RemoteObservations implements Measured {
    private static final int MEASURES = 7;
    private final ProgrammeFigures figures;

    RemoteObservations(JdbcClient jdbc) {
        this.figures = new ProgrammeFigures(jdbc);
    }

    @Override
    public Set<String> ids() {
        return IntStream.rangeClosed(1, MEASURES)
                .mapToObj(number -> "RO-0" + number)
                .collect(Collectors.toSet());
    }

    @Override
    public Map<String, Figure> on(LocalDate day, Area area) {
        List<ProgrammeFigures.Line> lines = figures.on(day);
        return lines.stream()
                .collect(Collectors.toMap(ProgrammeFigures.Line::id, line -> new Figure(line.counted(), line.outOf())));
    }

    @Override
    public Rows rows(String id, LocalDate day, Area area, Span span) {
        return Rows.withheld("These rows are of residents and staff. The team sees counts only, under Reports.");
    }
}

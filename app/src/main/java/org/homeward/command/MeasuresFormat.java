package org.homeward.command;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.homeward.kernel.London;
import org.homeward.observations.figures.ProgrammeFigures.Line;

/** How the programme's measures are written out; the names are what people type. */
enum MeasuresFormat {
    text {
        @Override
        String of(LocalDate day, List<Line> lines) {
            return "Remote observations up to " + London.words(day) + "\n"
                    + lines.stream()
                            .map(line -> "%9s  %s (%s)%n"
                                    .formatted(line.value().isEmpty() ? "-" : line.value(), line.words(), line.id()))
                            .collect(Collectors.joining());
        }
    },
    csv {
        @Override
        String of(LocalDate day, List<Line> lines) {
            return "kpi_id,value,numerator,denominator,as_at\n"
                    + lines.stream()
                            .map(line -> String.join(
                                    ",",
                                    line.id(),
                                    line.value(),
                                    String.valueOf(line.counted()),
                                    line.outOf() == 0 ? "" : String.valueOf(line.outOf()),
                                    day + "\n"))
                            .collect(Collectors.joining());
        }
    };

    abstract String of(LocalDate day, List<Line> lines);
}

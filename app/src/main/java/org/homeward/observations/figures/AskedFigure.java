package org.homeward.observations.figures;

import org.homeward.kernel.NotFound;

/** The figure that an address asks for; an address nobody was given is not there. */
final class AskedFigure {
    private AskedFigure() {}

    static BehindFigures.Asked of(String figure, String which, String period) {
        Line line = Figure.named(figure)
                .flatMap(named -> Line.of(named, which.isEmpty() ? null : which))
                .orElseThrow(() -> new NotFound("no such figure"));
        return new BehindFigures.Asked(line, period(period));
    }

    private static Period period(String key) {
        return Period.read(key)
                .filter(period -> !period.ever())
                .orElseThrow(() -> new NotFound("no rows of such a time"));
    }
}

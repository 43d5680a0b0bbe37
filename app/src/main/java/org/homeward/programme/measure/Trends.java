package org.homeward.programme.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Measures by month, what stands beside them, and the rows behind them. */
@Component
class Trends {
    private final List<Measured> rooms;

    Trends(List<Measured> rooms) {
        this.rooms = List.copyOf(rooms);
    }

    /** Empty for what nothing counts yet. */
    Optional<Trend> of(Definition definition, List<LocalDate> days, Area area, boolean isOutside) {
        return room(definition).map(room -> {
            Map<LocalDate, Figure> figures = room.over(definition.id(), days, area);
            return new Trend(
                    definition,
                    days.stream()
                            .map(day -> new Trend.Month(
                                    day, new Told(new Counted(definition, day, figures.get(day)), isOutside)))
                            .toList());
        });
    }

    List<Measured.Beside> beside(Definition definition, LocalDate day, Area area) {
        return room(definition)
                .map(room -> room.beside(definition.id(), day, area))
                .orElse(List.of());
    }

    Measured.Rows rows(Definition definition, LocalDate day, Area area, Measured.Span span) {
        return room(definition)
                .map(room -> room.rows(definition.id(), day, area, span))
                .orElseGet(() -> Measured.Rows.withheld(definition.missing() + "."));
    }

    private Optional<Measured> room(Definition definition) {
        return rooms.stream()
                .filter(room -> room.ids().contains(definition.id()))
                .findFirst();
    }
}

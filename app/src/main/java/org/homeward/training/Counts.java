package org.homeward.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeward.kernel.London;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many of each home's staff are trained, for the programme: numbers, and no names (training.standing gives none). */
@Component
class Counts {
    private final JdbcClient jdbc;
    private final Clock clock;

    Counts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A home's staff, how many hold each part today, and how many hold all three. */
    record OfHome(String home, int staff, Map<Part, Integer> holding, int trained) {
        OfHome {
            holding = Map.copyOf(holding);
        }

        int holding(Part part) {
            return holding.getOrDefault(part, 0);
        }
    }

    /** One part of one member of staff; part is null for who has none. */
    record Line(
            UUID home,
            String name,
            long person,
            @Nullable Part part,
            @Nullable LocalDate until) {
        static Line of(ResultSet row) throws SQLException {
            String part = row.getString("part");
            return new Line(
                    row.getObject("home_id", UUID.class),
                    row.getString("home"),
                    row.getLong("person"),
                    part == null ? null : Part.valueOf(part),
                    row.getObject("until", LocalDate.class));
        }

        boolean holds(Part wanted, LocalDate today) {
            return part == wanted
                    && until != null
                    && PartState.until(until, today).stands();
        }
    }

    List<OfHome> byHome() {
        LocalDate today = London.day(clock.instant());
        Map<UUID, List<Line>> homes = new LinkedHashMap<>();
        jdbc.sql("select * from training.standing(?) order by home, home_id, person")
                .param(today)
                .query((row, number) -> Line.of(row))
                .list()
                .forEach(line -> homes.computeIfAbsent(line.home(), none -> new java.util.ArrayList<>())
                        .add(line));
        return homes.values().stream().map(lines -> count(lines, today)).toList();
    }

    /** Of one home. Each person is counted once in each part, and as trained only with all of them. */
    static OfHome count(List<Line> lines, LocalDate today) {
        Map<Long, Integer> parts = new LinkedHashMap<>();
        Map<Part, Integer> holding = new EnumMap<>(Part.class);
        for (Line line : lines) {
            parts.putIfAbsent(line.person(), 0);
            Part part = line.part();
            if (part != null && line.holds(part, today)) {
                parts.merge(line.person(), 1, Integer::sum);
                holding.merge(part, 1, Integer::sum);
            }
        }
        int trained = (int) parts.values().stream()
                .filter(held -> held == Part.values().length)
                .count();
        return new OfHome(lines.getFirst().name(), parts.size(), holding, trained);
    }
}

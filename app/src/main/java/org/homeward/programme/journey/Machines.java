package org.homeward.programme.journey;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** programme/states.csv and programme/moves.csv: the machines of the initiatives, as the programme agreed them. */
public final class Machines {
    private static final List<State> STATES = read("/programme/states.csv").stream()
            .map(row -> new State(
                    row.getField("machine"),
                    row.getField("state"),
                    row.getField("words"),
                    row.getField("in_use").equals("yes")))
            .toList();
    private static final List<Move> MOVES = read("/programme/moves.csv").stream()
            .map(row -> new Move(
                    row.getField("machine"),
                    row.getField("from_state"),
                    row.getField("event"),
                    row.getField("to_state"),
                    row.getField("words"),
                    row.getField("guard"),
                    row.getField("actor")))
            .toList();

    private static final Map<String, List<State>> BY_MACHINE =
            STATES.stream().collect(Collectors.groupingBy(State::machine));

    private Machines() {}

    /** The states of a machine in their order: the columns of its board. */
    public static List<State> states(String machine) {
        return BY_MACHINE.getOrDefault(machine, List.of());
    }

    public static State state(String machine, String code) {
        return states(machine).stream()
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no state " + code + " of " + machine));
    }

    /** Where everybody is who has not begun. */
    public static State first(String machine) {
        return states(machine).getFirst();
    }

    /** What can happen to a case in this state. */
    public static List<Move> from(State state) {
        return MOVES.stream()
                .filter(move ->
                        move.machine().equals(state.machine()) && move.from().equals(state.code()))
                .toList();
    }

    public static Optional<Move> move(State state, String event) {
        return from(state).stream().filter(move -> move.event().equals(event)).findFirst();
    }

    public static List<Move> all() {
        return MOVES;
    }

    private static List<NamedCsvRecord> read(String resource) {
        try (InputStream file = Objects.requireNonNull(Machines.class.getResourceAsStream(resource));
                var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

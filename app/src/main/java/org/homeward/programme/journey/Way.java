package org.homeward.programme.journey;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The shortest way of moves from the first state of a machine to another. */
record Way(List<Move> moves) {
    static Way to(State goal) {
        Deque<Way> open = new ArrayDeque<>(List.of(new Way(List.of())));
        Set<State> seen = new HashSet<>();
        while (!open.isEmpty()) {
            Way way = open.remove();
            State reached = way.reaches(goal.machine());
            if (reached.equals(goal)) {
                return way;
            }
            if (seen.add(reached)) {
                Machines.from(reached).forEach(move -> open.add(way.and(move)));
            }
        }
        throw new IllegalArgumentException("no way leads to " + goal);
    }

    private State reaches(String machine) {
        return moves.isEmpty()
                ? Machines.first(machine)
                : Machines.state(machine, moves.getLast().to());
    }

    private Way and(Move move) {
        List<Move> longer = new ArrayList<>(moves);
        longer.add(move);
        return new Way(List.copyOf(longer));
    }
}

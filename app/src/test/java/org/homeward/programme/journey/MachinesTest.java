package org.homeward.programme.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MachinesTest {
    static List<String> machines() {
        return Machines.all().stream().map(Move::machine).distinct().toList();
    }

    @ParameterizedTest
    @MethodSource("machines")
    void every_state_can_be_reached_from_the_first(String machine) {
        Set<State> reached = new HashSet<>(Set.of(Machines.first(machine)));
        boolean grew = true;
        while (grew) {
            grew = reached.addAll(List.copyOf(reached).stream()
                    .flatMap(state -> Machines.from(state).stream())
                    .map(move -> Machines.state(machine, move.to()))
                    .toList());
        }

        assertThat(reached).containsExactlyInAnyOrderElementsOf(Machines.states(machine));
    }

    @ParameterizedTest
    @MethodSource("machines")
    void no_state_has_two_moves_of_one_name(String machine) {
        assertThat(Machines.states(machine))
                .allSatisfy(state -> assertThat(Machines.from(state).stream().map(Move::event))
                        .doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @MethodSource("onMachines")
    void a_journey_comes_to_a_state_in_which_it_is_used(Journey journey) {
        assertThat(Machines.states(journey.machine())).anyMatch(State::isInUse);
        assertThat(Machines.first(journey.machine()).isInUse()).isFalse();
    }

    static Stream<Journey> onMachines() {
        return Stream.of(Journey.values()).filter(Journey::isOnMachine);
    }
}
